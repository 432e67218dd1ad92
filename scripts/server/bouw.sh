#!/bin/sh
# From the source to a folder that start.sh can serve: site/, server/ and the list of what it was built with.
# The container runs this, and so can anybody: scripts/server/bouw.sh /srv/bereken-uw-recht
set -eu
doel=${1:?"zeg in welke map het resultaat komt"}
cd "$(dirname "$0")/../.."

# No script of a package runs while installing: none of ours needs one.
npm ci --ignore-scripts
npx vite build --logLevel error

mkdir -p "$doel"
# Whole or not at all: the old site stays until the new one is complete.
rm -rf "$doel/site.nieuw" "$doel/site.vorige"
cp -R build "$doel/site.nieuw"
mkdir -p "$doel/server"
cp scripts/server/*.conf scripts/server/start.sh scripts/server/security-txt.sh "$doel/server"
npm run --silent sbom >"$doel/sbom.cdx.json"
if [ -e "$doel/site" ]; then mv "$doel/site" "$doel/site.vorige"; fi
mv "$doel/site.nieuw" "$doel/site"
