#!/bin/sh
# Fills in nginx.conf and kopregels.conf and starts nginx with them; docs/draaien.md says what can be set.
# Arguments go to nginx: "-t" only tests. Writes in one folder of its own, so the rest may be read-only.
set -eu
hier=$(cd "$(dirname "$0")" && pwd)
# Where Debian keeps nginx; an ordinary user does not look there.
PATH=$PATH:/usr/sbin

# One line that fits, or nothing starts: it ends up in the configuration.
moet_passen() { # name value pattern
	if [ "$(printf '%s\n' "$2" | wc -l)" -ne 1 ] || ! printf '%s\n' "$2" | grep -Eqx "$3"; then
		echo "start.sh: $1 klopt niet: \"$2\"" >&2
		exit 1
	fi
}

site=$(cd "${SITE:-$hier/../site}" && pwd)
basis=${BASIS_PAD:-}
luister=${LUISTER:-8080}
insluiten=${INSLUITEN_DOOR:-}
hsts=${HSTS-max-age=31536000}
logboek=${LOGBOEK:-uit}

pad='(/[A-Za-z0-9_.-]+)+'
oorsprong='(https://(\*\.)?[a-z0-9.-]+|http://localhost|http://127\.0\.0\.1)(:[0-9]+)?'
moet_passen SITE "$site" "$pad"
moet_passen BASIS_PAD "$basis" '(/[A-Za-z0-9_-]+)*'
moet_passen LUISTER "$luister" '((\[[0-9a-f:]+\]|[0-9.]+):)?[0-9]+'
moet_passen INSLUITEN_DOOR "$insluiten" "($oorsprong( $oorsprong)*)?"
moet_passen HSTS "$hsts" '(max-age=[0-9]+(; includeSubDomains)?(; preload)?)?'
moet_passen LOGBOEK "$logboek" "uit|$pad"

werk=${WERK:-$(mktemp -d)}
mkdir -p "$werk"
werk=$(cd "$werk" && pwd)
moet_passen WERK "$werk" "$pad"
# When root starts it, the workers are somebody else.
chmod 755 "$werk"

if [ "$logboek" = uit ]; then logboek=off; else logboek="$logboek kort"; fi

# Under a path, the site is one link in an otherwise empty folder: no alias to get wrong.
wortel=$site
if [ -n "$basis" ]; then
	wortel=$werk/wortel
	mkdir -p "$wortel$(dirname "$basis")"
	ln -sfn "$site" "$wortel$basis"
fi

brotli=${BROTLI_MODULE-$(ls /usr/lib/nginx/modules/ngx_http_brotli_static_module.so 2>/dev/null || true)}
moet_passen BROTLI_MODULE "$brotli" "($pad)?"

for bestand in nginx.conf kopregels.conf; do
	sed \
		-e "s|@WERK@|$werk|g" \
		-e "s|@WORTEL@|$wortel|g" \
		-e "s|@BASIS_PAD@|$basis|g" \
		-e "s|@LUISTER@|$luister|g" \
		-e "s|@INSLUITEN_DOOR@|${insluiten:-'none'}|g" \
		-e "s|@HSTS@|$hsts|g" \
		-e "s|@LOGBOEK@|$logboek|g" \
		-e "s|@BROTLI_MODULE@|${brotli:+load_module $brotli;}|g" \
		-e "s|@BROTLI@|${brotli:+brotli_static on;}|g" \
		"$hier/$bestand" >"$werk/$bestand"
done

# The page for an address that does not exist is shown at any depth: the only one with addresses from the root.
sed "s|=\"/|=\"$basis/|g" "$site/404.html" >"$werk/404.html"

rm -f "$werk/security.txt"
if "$hier/security-txt.sh" >"$werk/security.txt.nieuw"; then
	mv "$werk/security.txt.nieuw" "$werk/security.txt"
else
	rm "$werk/security.txt.nieuw"
fi

exec nginx -e stderr -c "$werk/nginx.conf" "$@"
