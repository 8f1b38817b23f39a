#!/usr/bin/env bash
# Trains tessdata/tha-gov.traineddata on a plain Debian machine (12 or later), on one core:
#
#   src/training/train.sh            everything, from the packages to the model and its figures
#   src/training/train.sh STEP...    some of: install fonts starter text render validation train model measure
#
# RAINGAN_TRAINING  where the material goes (default ~/raingan-training, about 6 GB)
# LINES             lines of text to draw (default 200000)
# CHUNK             iterations between two looks at the validation lines (default 5000)
# START             model to begin with (default: Debian's tha); tessdata/tha-gov.traineddata goes on from our own
# RATES             falling learning rates on all lines (default "0.002 0.001 0.0005"; to go on: "0.0004 0.0002")
# SEED              of the lines of text and of their pictures (default 11); another one draws new lines
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../.." && pwd)
work=${RAINGAN_TRAINING:-$HOME/raingan-training}
lines=${LINES:-200000}
chunk=${CHUNK:-5000}
seed=${SEED:-11}
model=tha-gov
base=${START:-/usr/share/tesseract-ocr/5/tessdata/tha.traineddata}
rates=${RATES:-0.002 0.001 0.0005}
words=/usr/share/dict/words
python=/usr/bin/python3
export OMP_THREAD_LIMIT=1
mkdir -p "$work"
cd "$work"

packages="tesseract-ocr tesseract-ocr-tha tesseract-ocr-eng tesseract-ocr-script-thai fonts-thai-tlwg-ttf
  fonts-noto-core fonts-dejavu-core fonts-sipa-arundina wamerican python3-numpy python3-opencv python3-pil
  python3-fonttools python3-brotli python3-levenshtein"

install() {
  local sudo=
  # Tools that may have come from elsewhere, whose packages would be in each other's way.
  command -v npm >/dev/null || packages="$packages npm"
  command -v mvn >/dev/null || packages="$packages maven"
  command -v javac >/dev/null || packages="$packages default-jdk-headless"
  [ "$(id -u)" = 0 ] || sudo=sudo
  # shellcheck disable=SC2086
  $sudo apt-get install -y --no-install-recommends $packages
}

# Families of npm beside those of Debian; the web fonts are unpacked to TrueType.
fonts() {
  mkdir -p npm
  (cd npm && xargs npm install --no-save --ignore-scripts --no-audit --no-fund <"$here/fonts.txt")
  $python "$here/python/unpack_fonts.py" npm/node_modules fonts
}

java_tool() {
  if [ ! -d classes ]; then
    mvn -q -f "$project/pom.xml" dependency:build-classpath -Dmdep.outputFile="$work/classpath"
    javac -d classes -cp "$(cat classpath)" "$project"/src/training/java/raingan/training/*.java
  fi
  java -cp "classes:$(cat classpath)" "raingan.training.$1" "${@:2}"
}

# The base network as floating point, and a start model with our character set: each character is one code.
starter() {
  java_tool Dequantizer "$base" base.lstm
  mkdir -p starter
  cp "$here/text/characters.txt" starter/
  (cd starter
   unicharset_extractor --norm_mode 3 --output_unicharset unicharset characters.txt
   printf '1\t0\n' >radical-stroke.txt
   combine_lang_model --input_unicharset unicharset --script_dir . --output_dir . --lang "$model" --pass_through_recoder)
}

text() { java_tool TextGenerator "$lines" "$seed" "$words" text.txt "$here/text/grammar.txt"; }

render() {
  $python "$here/python/make_lines.py" text.txt fonts lines --seed "$seed"
  find "$work/lines" -name '*.lstmf' | sort >lines.list
}

# Sentences of other grammars; in faces never trained on (clean, each degradation), and in the trained faces. The blind
# ones are for a finished model only: whatever is chosen by looking at them makes them like the others.
validation() {
  local set grammar seed count kind held
  while read -r set grammar seed count kind held; do
    java_tool TextGenerator "$count" "$seed" "$words" "$set.txt" "$here/text/grammar.txt" "$here/text/grammar-$grammar.txt"
    # shellcheck disable=SC2086
    $python "$here/python/make_lines.py" "$set.txt" fonts "validation/$set" --seed 9 --images "$kind" $held
  done <<SETS
clean held-out 9001 700 clean --held-out
degraded held-out 9002 900 each --held-out
faces held-out 9003 900 clean
blind-clean blind 9101 1400 clean --held-out
blind-degraded blind 9102 1400 each --held-out
SETS
}

# A checkpoint as an 8-bit model with the configuration of the base model.
convert() {
  mkdir -p models
  lstmtraining --stop_training --convert_to_int --continue_from "$1" \
    --traineddata "starter/$model/$model.traineddata" --model_output "models/$2.traineddata" >>train.log 2>&1
  printf 'preserve_interword_spaces 1\n' >"models/$2.config"
  combine_tessdata -o "models/$2.traineddata" "models/$2.config" >>train.log 2>&1
}

errors() { $python "$here/python/measure.py" "validation/$1" trial --tessdata models | awk '/^all/ { print $3 }'; }

# One learning rate, until two chunks in a row do not read the degraded validation lines better:
# stage RATE LIST ITERATIONS_OF_A_CHUNK. Goes on from the best checkpoint so far.
stage() {
  local now stale=0
  while [ "$stale" -lt 2 ]; do
    iterations=$((iterations + $3))
    # shellcheck disable=SC2086
    lstmtraining --continue_from "$from" $old --traineddata "starter/$model/$model.traineddata" \
      --model_output checkpoints/run --train_listfile "$2" --max_iterations "$iterations" \
      --learning_rate "$1" --reset_learning_rate --debug_interval 0 --max_image_MB 9000 >>train.log 2>&1
    from=checkpoints/run_checkpoint old=
    lstmtraining --stop_training --continue_from "$from" --traineddata "starter/$model/$model.traineddata" \
      --model_output "states/$iterations.traineddata" >>train.log 2>&1
    convert "$from" trial
    now=$(errors degraded)
    echo "iteration $iterations, rate $1: CER $now %, best $best %"
    if awk "BEGIN { exit !($now < $best) }"; then
      best=$now stale=0
      cp "$from" best.checkpoint
    else
      stale=$((stale + 1))
    fi
  done
  cp best.checkpoint "$from"
}

# Falling rates on all lines, then on the lines that the model still misreads and some of the others; then the mean
# of the last states, which reads better than any of them.
train() {
  from=base.lstm old="--old_traineddata $base" best=100 iterations=0
  local rate
  for rate in $rates; do stage "$rate" lines.list "$chunk"; done
  convert best.checkpoint trial
  shuf -n 600 --random-source=<(yes) lines.list | xargs $python "$here/python/pick_hard.py" models trial hard
  # Two narrow letters side by side, as in the names of the surveys, merge easily: those lines again, in other faces.
  grep II text.txt >narrow.txt || true
  $python "$here/python/make_lines.py" narrow.txt fonts hard --seed 21
  find "$work/hard" -name '*.lstmf' | sort >hard.list
  for rate in 0.0004 0.0002 0.0001; do stage "$rate" hard.list $((chunk / 2)); done
  # shellcheck disable=SC2046
  java_tool WeightAverage mean.lstm $(find states -name '*.traineddata' | sort -V | tail -6)
  # Of a model that went on, two parts, and one part of what it was: it keeps what it could and has what it learned.
  if [ -n "${START:-}" ]; then
    whole mean went
    whole base before
    java_tool WeightAverage mean.lstm before.traineddata went.traineddata went.traineddata
  fi
}

# A network as a floating-point model, with the other parts of the last state.
whole() {
  cp "states/$iterations.traineddata" "$2.traineddata"
  cp "$1.lstm" "$2.lstm"
  combine_tessdata -o "$2.traineddata" "$2.lstm"
}

model() {
  convert mean.lstm "$model"
  cp "models/$model.traineddata" "$project/tessdata/"
}

measure() { "$here/compare.sh" "$work/validation"; }

mkdir -p checkpoints states
for step in "${@:-install fonts starter text render validation train model measure}"; do
  for name in $step; do
    echo "== $name"
    "$name"
  done
done
