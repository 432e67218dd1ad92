#!/bin/sh
# Builds the API in a folder: one file for plain node, with the licences of what is in it.
# The container runs this, and so does tests/cli/api.test.ts.
set -eu
naar=${1:?'Geef de map waarin de API komt, bijvoorbeeld build-api.'}
mkdir -p "$naar"
naar=$(cd "$naar" && pwd)
cd "$(dirname "$0")/../../.."
node_modules/.bin/vite build --config scripts/server/api/vite.config.ts --outDir "$naar" --logLevel error
cp LICENSE "$naar/"
# Outside the project nothing else says that these are modules.
echo '{ "type": "module" }' > "$naar/package.json"
