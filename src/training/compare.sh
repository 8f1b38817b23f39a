#!/usr/bin/env bash
# Reads the validation lines with the models of Debian and with ours, and prints the comparison as Markdown:
#
#   src/training/compare.sh VALIDATION      (a folder made by train.sh validation)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
/usr/bin/python3 "$here/python/compare.py" "$1" "$here/../../tessdata"
