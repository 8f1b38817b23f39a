#!/usr/bin/env bash
# Fits the model of columns to the labelled tables of layouts/tables and measures it on tables it has not seen:
#
#   src/training/columns.sh          # writes src/main/resources/raingan/report/column/columns.tsv, prints the figures
#
# Needs a build before: mvn test-compile
set -euo pipefail
cd "$(dirname "$0")/../.."
tables=src/training/layouts/tables
model=raingan/report/column/columns.tsv
mvn -q dependency:build-classpath -Dmdep.outputFile=target/test.classpath -DincludeScope=test
run() { java -Xmx1g -cp "target/test-classes:target/classes:$(cat target/test.classpath)" "raingan.training.column.$@"; }
run FitColumns $tables/fit.jsonl.gz $tables/samples.jsonl.gz $tables/written.jsonl src/main/resources/$model
cp src/main/resources/$model target/classes/$model
run MeasureColumns $tables/validation.jsonl.gz $tables/blind.jsonl.gz
