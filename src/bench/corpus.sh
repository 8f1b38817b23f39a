#!/usr/bin/env bash
# Pages a second on your own reports, as whole programs, start included:
#   src/bench/corpus.sh DIGITAL_FOLDER SCAN_FOLDER
# Needs target/raingan.jar (mvn package); beside it, where installed, tesseract and pdfimages read the same scans.
set -eu
jar="$(cd "$(dirname "$0")/../.." && pwd)/target/raingan.jar"
digital=$1
scans=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

row() { # name pages seconds
    awk -v n="$1" -v p="$2" -v s="$3" 'BEGIN { printf "| %-34s | %5d | %7.1f | %6.1f |\n", n, p, s, p / s }'
}

timed() { # seconds that a command takes
    local from
    from=$(date +%s.%N)
    "$@" > "$work/log" 2>&1 || true
    awk -v a="$from" -v b="$(date +%s.%N)" 'BEGIN { print b - a }'
}

pages() { # pages of a folder's PDFs
    find -L "$1" -name '*.pdf' -exec pdfinfo {} \; | awk '/^Pages:/ { n += $2 } END { print n + 0 }'
}

echo "| program                            | pages | seconds | pages/s |"
echo "|---|---:|---:|---:|"
for kind in digital scans; do
    seconds=$(timed java -jar "$jar" extract "${!kind}" --out "$work/$kind" --no-cache --jobs 2)
    row "raingan, $kind, 2 workers" "$(pages "${!kind}")" "$seconds"
done
if command -v tesseract > /dev/null && command -v pdfimages > /dev/null; then
    for file in "$scans"/*.pdf; do
        pdfimages -all "$file" "$work/$(basename "$file" .pdf)"
    done
    export OMP_THREAD_LIMIT=1
    images=$(find "$work" -maxdepth 1 -name '*-[0-9]*.*' | wc -l)
    seconds=$(timed sh -c "find '$work' -maxdepth 1 -name '*-[0-9]*.*' | xargs -P 2 -I{} tesseract {} {}.out -l tha --dpi 300")
    row "tesseract -l tha, 2 processes" "$images" "$seconds"
fi
