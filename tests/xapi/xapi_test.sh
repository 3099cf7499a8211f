#!/usr/bin/env bash
# Exports what a few plays left as xAPI statements, twice, and has a public validator look at them.
#
#     xapi_test.sh PROGRAM PACKAGES
#
# PACKAGES is a folder to which npm may install the validator; it is kept there for the next time. Where there
# is no node, or npm cannot get the package, the test is skipped (exit status 77): src/app/xapi_test.cpp still
# holds the statements against the specification.
set -euo pipefail

program=$1
packages=$2
validator=@learninglocker/xapi-validation@3.0.0
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
plays=$here/../plays
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT

skip() {
    echo "skipped: $*"
    exit 77
}

command -v node >/dev/null || skip "there is no node"
if [ ! -d "$packages/node_modules/@learninglocker/xapi-validation" ]; then
    command -v npm >/dev/null || skip "there is no npm"
    mkdir -p "$packages"
    timeout 120 npm install --prefix "$packages" --no-audit --no-fund --no-save "$validator" >/dev/null 2>&1 ||
        skip "npm cannot get $validator"
fi

for play in greeting-polite greeting-rude angry-leak-polite angry-leak-rude burst-pipe-polite; do
    scenario=$(sed -n 's/^# scenario: //p' "$plays/$play.play.jsonl")
    sed '/^#/d; /^$/d' "$plays/$play.play.jsonl" >"$data/$play.jsonl"
    "$program" --data "$data" play "$scenario" --trainee "李小红" --seed 7 --replies "$data/$play.jsonl" \
        >/dev/null || [ $? -eq 1 ]
done
for out in one two; do
    "$program" --data "$data" export --format xapi --out "$data/$out.json"
done
cmp "$data/one.json" "$data/two.json" || {
    echo "exported twice, the statements differ" >&2
    exit 1
}
node "$here/validate.mjs" "$data/one.json" "$packages"
