#!/bin/sh
# From the source to a folder that start.sh can serve: site/, server/ and the list of what it was built with.
# The container runs this, and so can anybody: scripts/server/bouw.sh /srv/bereken-uw-recht
set -eu
doel=${1:?"zeg in welke map het resultaat komt"}
cd "$(dirname "$0")/../.."

# No script of a package runs while installing: none of ours needs one.
npm ci --ignore-scripts
npx vite build --logLevel error

# Whole or not at all: what stands there stays until all of the new is complete.
mkdir -p "$doel"
nieuw=$doel/nieuw
rm -rf "$nieuw"
mkdir -p "$nieuw/server"
cp -R build "$nieuw/site"
cp scripts/server/*.conf scripts/server/start.sh scripts/server/security-txt.sh "$nieuw/server"
npm run --silent sbom >"$nieuw/sbom.cdx.json"

rm -rf "$doel/site.vorige" "$doel/server.vorige"
for deel in server site; do
	if [ -e "$doel/$deel" ]; then mv "$doel/$deel" "$doel/$deel.vorige"; fi
	mv "$nieuw/$deel" "$doel/$deel"
done
mv "$nieuw/sbom.cdx.json" "$doel/sbom.cdx.json"
rmdir "$nieuw"
