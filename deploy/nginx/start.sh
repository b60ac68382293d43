#!/bin/sh
# Writes where the gateway is and which name servers know it, then becomes nginx. nginx reads neither the
# environment nor /etc/resolv.conf, and takes names from the first only when it resolves them per request.
set -eu

gateway=${GATEWAY_URL:-http://api-gateway:8000}
gateway=${gateway%/}
case ${gateway#http://} in
  "$gateway" | '' | *[!a-zA-Z0-9.:_[\]-]*)
    printf '{"level":"error","message":"GATEWAY_URL must be an address such as http://api-gateway:8000, without a path"}\n' >&2
    exit 1
    ;;
esac

name_servers=
if [ -r /etc/resolv.conf ]; then
  while read -r keyword address _; do
    [ "$keyword" = nameserver ] || continue
    case $address in
      *%*) ;; # nginx has no zones of link-local addresses
      *:*:*) name_servers="$name_servers [$address]" ;;
      *) name_servers="$name_servers $address" ;;
    esac
  done </etc/resolv.conf
fi

# One second, whatever the answer's own lifetime: Docker's is ten minutes, and containers move sooner.
cat >/tmp/gateway.conf <<END
resolver ${name_servers:-127.0.0.1} valid=1s;
map '' \$gateway { default $gateway; }
END
exec nginx "$@"
