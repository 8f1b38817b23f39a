#!/usr/bin/env bash
# Draws ITA reports of offices that do not exist, in layouts without end, with the truth beside each:
#
#   src/training/layouts.sh [--seed 7] [--count 40] [--set fit|validation|blind|negative] [--printer chromium|libreoffice] OUT
#
# Scores what `raingan extract OUT` wrote against that truth (any folder of <name>.truth.json will do):
#
#   src/training/layouts.sh score EXTRACTED OUT
#
# Writes the labelled tables of layouts/tables again; labels the tables of reports whose truth alone is known:
#
#   src/training/layouts.sh tables
#   src/training/layouts.sh label EXTRACTED TRUTH >lot.jsonl
#
# Needs python3, poppler-utils and the printer: apt-get install chromium libreoffice-writer libreoffice-calc poppler-utils fonts-thai-tlwg
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
case ${1:-} in
  score) shift; exec python3 -B "$here/layouts/score.py" "$@" ;;
  label) shift; exec python3 -B "$here/layouts/label.py" "$@" ;;
  tables) shift; exec python3 -B "$here/layouts/tables.py" "$@" ;;
  *) exec python3 -B "$here/layouts/make.py" "$@" ;;
esac
