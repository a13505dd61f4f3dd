#!/usr/bin/env python3
"""A farm of foreign producers: our own reports, written by programs that we did not write, and what Gouji reads of them.

  farm.py make FOLDER [--seed N] [--count N] [--only WORD]   files and truth.json; programs that are not here are left out, and named
  farm.py score FOLDER RESULT.json                           right, unread and misread figures by producer; errors in sound files

Each report is made in both variants of the form, with zeros written and left blank. FARM_NODE names a folder with the npm
libraries (docx html-to-docx html-docx-js exceljs xlsx pdfmake), FARM_FONT a TrueType font (.ttf) with Chinese and digits,
FARM_MAVEN the class path of maven/: `mvn -q compile dependency:build-classpath -Dmdep.outputFile=cp.txt` there, then
target/classes and what cp.txt holds.
RESULT.json is made by `gouji check FOLDER/files/* --format json --fail-on never --output RESULT.json`.
Exit code 1 if a figure was misread, a sound file got an error, or less than 99.5 % were right."""
import argparse
import collections
import json
import os
import sys

from producers import producers
from reports import Report

LEAST_RIGHT = 0.995


def make(options):
    files = os.path.join(options.folder, 'files')
    os.makedirs(files, exist_ok=True)
    truth, failed = {}, collections.Counter()
    for name, (extension, maker) in producers().items():
        if options.only and options.only not in name:
            continue
        for number in range(options.count):
            for form in (2019, 2021):
                for zero in ('0', ''):
                    report = Report(options.seed + number, form, zero)
                    stem = f'{name}-{form}-{"zeros" if zero else "blanks"}-{options.seed + number}'
                    try:
                        maker(report, os.path.join(files, stem + extension))
                        truth[stem + extension] = report.truth()
                    except Exception as fault:  # a producer's fault is no fault of ours: it is named and left out
                        failed[f'{name}: {type(fault).__name__} {str(fault)[:80]}'] += 1
    with open(os.path.join(options.folder, 'truth.json'), 'w', encoding='utf-8') as out:
        json.dump(truth, out)
    print(f'{len(truth)} files of {len({n.rsplit("-", 3)[0] for n in truth})} producers')
    for fault, times in failed.items():
        print(f'  not made ({times}): {fault}')


def score(options):
    with open(os.path.join(options.folder, 'truth.json'), encoding='utf-8') as source:
        truth = json.load(source)
    with open(options.result, encoding='utf-8') as source:
        reports = json.load(source)['reports']
    by_producer, wrong, errors = collections.defaultdict(collections.Counter), [], []
    seen = set()
    for report in reports:
        name = os.path.basename(report['file'])
        if name not in truth:
            continue
        seen.add(name)
        producer = name.rsplit('-', 3)[0]
        for key, meant in truth[name].items():
            table, row, column = key.split('.')
            read = ((report.get('tables') or {}).get(table) or {}).get(row, {}).get(column, 'unread')
            kind = 'right' if read == meant or read is None and meant == 0 else 'misread' if isinstance(read, (int, float)) else 'unread'
            by_producer[producer][kind] += 1
            if kind == 'misread':
                wrong.append(f'{name} {key}: {read} for {meant}')
        errors += [f'{name}: {f["rule"]} {f["message"][:90]}' for f in report['findings'] if f['severity'] == 'error']
    for name in set(truth) - seen:
        by_producer[name.rsplit('-', 3)[0]]['unread'] += len(truth[name])
    total = collections.Counter()
    for producer, counts in sorted(by_producer.items()):
        total += counts
        print(f'{producer:32} {counts["right"]:6} right {counts["unread"]:6} unread {counts["misread"]:6} misread')
    figures = sum(total.values())
    print(f'{figures} figures: {total["right"]} right ({total["right"] / max(figures, 1):.2%}), {total["unread"]} unread, {total["misread"]} misread; {len(errors)} errors in sound files')
    for line in wrong[:options.lines] + errors[:options.lines]:
        print('  ' + line)
    return 0 if figures and not wrong and not errors and total['right'] >= LEAST_RIGHT * figures else 1


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest='command', required=True)
    making = commands.add_parser('make')
    making.add_argument('folder')
    making.add_argument('--seed', type=int, default=1)
    making.add_argument('--count', type=int, default=1)
    making.add_argument('--only', help='producers whose name contains this')
    scoring = commands.add_parser('score')
    scoring.add_argument('folder')
    scoring.add_argument('result')
    scoring.add_argument('--lines', type=int, default=30)
    options = parser.parse_args()
    return make(options) if options.command == 'make' else score(options)


if __name__ == '__main__':
    sys.exit(main())
