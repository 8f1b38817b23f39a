#!/usr/bin/env bash
# Fits the model of columns, and that of its doubts, to the labelled tables of layouts/tables and measures both on tables they have not seen:
#
#   src/training/columns.sh          # writes columns.tsv and doubts.tsv of src/main/resources/raingan/report/column, prints the figures
#
# Needs a build before: mvn test-compile
set -euo pipefail
cd "$(dirname "$0")/../.."
tables=src/training/layouts/tables
model=raingan/report/column/columns.tsv
doubts=raingan/report/column/doubts.tsv
mvn -q dependency:build-classpath -Dmdep.outputFile=target/test.classpath -DincludeScope=test
run() { java -Xmx1g -cp "target/test-classes:target/classes:$(cat target/test.classpath)" "raingan.training.column.$@"; }
run FitColumns $tables/fit.jsonl.gz $tables/samples.jsonl.gz $tables/written.jsonl src/main/resources/$model
cp src/main/resources/$model target/classes/$model
run FitDoubts $tables/fit.jsonl.gz src/main/resources/$doubts
cp src/main/resources/$doubts target/classes/$doubts
run MeasureColumns $tables/validation.jsonl.gz $tables/blind.jsonl.gz
run MeasureDoubts $tables/validation.jsonl.gz $tables/blind.jsonl.gz
