#!/usr/bin/env bash
# Pages a second and memory on your own reports, as whole programs, start included:
#   src/bench/corpus.sh DIGITAL_FOLDER SCAN_FOLDER [PAGES]
# PAGES (2000): the digital files are copied, each copy with other bytes, until there are so many pages.
# Needs target/raingan.jar (mvn package) and pdfinfo; beside it, where installed, tesseract and ocrmypdf read the same scans.
set -eu
jar="$(cd "$(dirname "$0")/../.." && pwd)/target/raingan.jar"
digital=$1
scans=$2
most=${3:-2000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export OMP_THREAD_LIMIT=1 TIMEFORMAT='%R %U %S'

pages() { # pages of a folder's PDFs
    find -L "$1" -name '*.pdf' -exec pdfinfo {} \; | awk '/^Pages:/ { n += $2 } END { print n + 0 }'
}

row() { # name pages command...: seconds by the clock and of the processors, children included
    local name=$1 count=$2 times
    shift 2
    times=$({ time "$@" > "$work/log" 2>&1 || true; } 2>&1 | tail -n 1)
    echo "$times" | awk -v n="$name" -v p="$count" \
        '{ printf "| %-38s | %5d | %7.1f | %7.1f | %6.1f |\n", n, p, $1, $2 + $3, p / $1 }'
}

extract() { java -jar "$jar" extract "$@" --jobs 2; }

copies() { # a folder of the digital files, again and again, with at least $most pages
    local round=0
    mkdir -p "$work/many"
    while [ "$(pages "$work/many")" -lt "$most" ]; do
        round=$((round + 1))
        for file in "$digital"/*.pdf; do
            { cat "$file"; printf '\n%% copy %d\n' "$round"; } > "$work/many/$(basename "$file" .pdf)-$round.pdf"
        done
    done
}

watch() { # resident MB of the program and of its largest worker, once a second: pages read, main, worker
    local pid
    while sleep 1; do
        pid=$(pgrep -o -f "raingan.jar extract $1" || true)
        [ -z "$pid" ] || printf '%d %d %d\n' \
            "$(find "$2" -name 'p[1-9]*.gz' 2> /dev/null | wc -l)" \
            "$(($(ps -o rss= -p "$pid") / 1024))" \
            "$(ps -o rss= --ppid "$pid" | sort -n | awk 'END { print int($1 / 1024) }')"
    done 2> /dev/null
}

memory() { # when so many pages were read, and at most
    echo
    echo "| pages read | main process, MB | largest worker, MB |"
    echo "|---:|---:|---:|"
    awk -v step=$((most / 4)) '
        $2 > main { main = $2 } $3 > worker { worker = $3 }
        $1 >= next_ && $1 > 0 { if (next_) printf "| %d | %d | %d |\n", $1, $2, $3; next_ += step }
        END { printf "| at most | %d | %d |\n", main, worker }' "$1"
}

copies
echo "| program                                | pages | seconds | CPU s   | pages/s |"
echo "|---|---:|---:|---:|---:|"
watch "$work/many" "$work/cache" > "$work/memory" &
watcher=$!
row "raingan, printed PDF" "$(pages "$work/many")" extract "$work/many" --out "$work/out" --cache "$work/cache"
row "raingan, the same pages from the cache" "$(pages "$work/many")" \
    extract "$work/many" --out "$work/again" --cache "$work/cache"
kill "$watcher"
watch "$scans" "$work/scans/.cache" > "$work/scan-memory" &
watcher=$!
row "raingan, scans" "$(pages "$scans")" extract "$scans" --out "$work/scans"
kill "$watcher"
if command -v tesseract > /dev/null && command -v pdfimages > /dev/null; then
    mkdir "$work/images"
    for file in "$scans"/*.pdf; do
        pdfimages -all "$file" "$work/images/$(basename "$file" .pdf)"
    done
    row "tesseract -l tha, 2 processes" "$(find "$work/images" -type f | wc -l)" \
        sh -c "find '$work/images' -type f | xargs -P 2 -I{} tesseract {} {}.out -l tha --dpi 300"
fi
if command -v ocrmypdf > /dev/null; then
    row "ocrmypdf -l tha --jobs 2" "$(pages "$scans")" sh -c "for file in '$scans'/*.pdf; do
        ocrmypdf --jobs 2 -l tha --force-ocr --output-type pdf --optimize 0 \"\$file\" '$work/ocr.pdf'; done"
fi
memory "$work/memory"
sed 's/^[0-9]* /0 /' "$work/scan-memory" | memory /dev/stdin | tail -n 1 | sed 's/at most/scans, at most/'
