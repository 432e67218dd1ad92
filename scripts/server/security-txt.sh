#!/bin/sh
# Prints a security.txt (RFC 9116) from SECURITY_CONTACT, SECURITY_EXPIRES (2027-06-30) and, when there are any,
# SECURITY_POLICY and SECURITY_CANONICAL. A file that names nobody, or that is past its date, is worse than none:
# then this says what is missing, prints nothing and ends with 1.
set -eu

mis() {
	echo "security.txt is er niet: $*" >&2
	exit 1
}
past() { # value pattern
	[ "$(printf '%s\n' "$1" | wc -l)" -eq 1 ] && printf '%s\n' "$1" | grep -Eqx "$2"
}

contact=${SECURITY_CONTACT:-}
verloopt=${SECURITY_EXPIRES:-}
beleid=${SECURITY_POLICY:-}
adres=${SECURITY_CANONICAL:-}

[ -n "$contact" ] || mis 'SECURITY_CONTACT is nog niet ingevuld (mailto:, https:// of tel:). De gemeente kiest wie antwoordt.'
past "$contact" '(mailto:[^ @]+@[^ @]+|https://[^ ]+|tel:\+[0-9-]+)' || mis "SECURITY_CONTACT is geen adres: \"$contact\""
case $contact in *example.* | *voorbeeld*) mis "SECURITY_CONTACT is een voorbeeld: \"$contact\"" ;; esac
past "$verloopt" '[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])' || mis "SECURITY_EXPIRES is geen dag (jjjj-mm-dd): \"$verloopt\""
past "$beleid" '(https://[^ ]+)?' || mis "SECURITY_POLICY is geen https-adres: \"$beleid\""
past "$adres" '(https://[^ ]+/\.well-known/security\.txt)?' || mis "SECURITY_CANONICAL is niet het adres van security.txt: \"$adres\""

vandaag=$(date -u +%Y%m%d)
eind=$(echo "$verloopt" | tr -d -)
[ "$eind" -gt "$vandaag" ] || mis "SECURITY_EXPIRES is voorbij: $verloopt"
[ "$eind" -le $((vandaag + 10000)) ] || mis "SECURITY_EXPIRES is verder dan een jaar weg: $verloopt"

echo "Contact: $contact"
echo "Expires: ${verloopt}T00:00:00Z"
echo 'Preferred-Languages: nl, en'
[ -z "$adres" ] || echo "Canonical: $adres"
[ -z "$beleid" ] || echo "Policy: $beleid"
