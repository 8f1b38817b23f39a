#!/usr/bin/env bash
# Draws countries of offices that do not exist and prints how well their documents are told apart by office:
#
#   src/training/country.sh          # the figures alone
#   src/training/country.sh fit      # fits merge-weights.tsv of src/main/resources/raingan/compare before
#
# Needs a build before: mvn test-compile
set -euo pipefail
cd "$(dirname "$0")/../.."
weights=src/main/resources/raingan/compare/merge-weights.tsv
mvn -q dependency:build-classpath -Dmdep.outputFile=target/test.classpath -DincludeScope=test
exec java -Xmx2g -cp "target/test-classes:target/classes:$(cat target/test.classpath)" raingan.compare.FitMerges ${1:+"$weights"}
