#!/usr/bin/env python3
"""Writes the whole reports as web pages, as text taken out of Word, and as Word files of every build, with their truth: make_pages.py CORPUS"""
import json, os, sys
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import word_builds
from whole import REPORTS, grid


def page(report):
    out = ['<!DOCTYPE html>', '<html lang="zh-CN">', '<head><meta charset="utf-8"><title>%s</title></head>' % report.title, '<body>']
    for part in report.parts():
        if part[0] == 't':
            out.append('<table border="1">')
            for row in part[1]:
                span = lambda name, n: ' %s="%d"' % (name, n) if n > 1 else ''
                out.append('<tr>%s</tr>' % ''.join('<td%s%s>%s</td>' % (span('rowspan', rs), span('colspan', cs), text) for text, rs, cs, _ in row))
            out.append('</table>')
        else:
            tag = {'title': 'h1', 'h': 'h2', 'p': 'p'}[part[0]]
            out.append('<%s>%s</%s>' % (tag, part[1], tag))
    return '\n'.join(out + ['</body>', '</html>', ''])


def text(report):
    """As text is taken out of Word files: each cell on a line behind a tab, a blank line behind each row, merged cells once and then empty."""
    out = []
    for part in report.parts():
        if part[0] != 't':
            out.append(part[1])
            continue
        out.append('')
        covered = {}
        cells = sorted(grid(part[1]))
        for r in range(len(part[1])):
            row = {c: t for y, c, _, _, t, _ in cells if y == r}
            row.update({c: '' for y, c in covered if y == r})
            out += ['\t' + row[c] for c in sorted(row)] + ['']
            covered.update({(y + i, c): '' for y, c, rs, _, _, _ in cells if y == r for i in range(1, rs)})
    return '\n'.join(out) + '\n'


def write(folder, name, content):
    with open(os.path.join(folder, name), 'w', encoding='utf-8') as out:
        out.write(content)


def main():
    folder = sys.argv[1]
    for make in REPORTS:
        report = make()
        write(folder, report.name + '.html', page(report))
        write(folder, report.name + '.txt', text(report))
        write(folder, report.name + '.truth.json', json.dumps(report.truth(), ensure_ascii=False, indent=1) + '\n')
        word_builds.write(report, folder)


if __name__ == '__main__':
    main()
