#!/usr/bin/env python3
"""Turns PDF files into OFD as different makers would write them: make_ofd.py STYLE TARGET-FOLDER FILE.pdf...

No maker of OFD is at hand, so the characters and paths of a PDF (as mutool traces them) are written as OFD objects. Styles:
line      a TextObject for each run of characters on a baseline, with DeltaX; columns may share one object
repeat    the same, with the notation "g count step", and everything in nested PageBlocks
char      a TextObject for each character, lines as filled rectangles
scaled    objects of size 1 that their CTM scales, paths too
template  lines and page numbers on template pages, a page box of its own, locations from the root"""
import os, re, subprocess, sys, zipfile
import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape

MM = 25.4 / 72
NS = 'xmlns:ofd="http://www.ofdspec.org/2016"'


def matrix(text):
    return [float(v) for v in text.split()]


def apply(m, x, y):
    return m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]


class Page:
    def __init__(self, element):
        x0, y0, x1, y1 = matrix(element.get('mediabox'))
        self.width, self.height = (x1 - x0) * MM, (y1 - y0) * MM
        self.texts, self.paths = [], []
        for node in element.iter():
            if node.tag in ('fill_text', 'stroke_text') and node.get('alpha') != '0':
                self.text(node)
            elif node.tag in ('fill_path', 'stroke_path'):
                self.path(node)

    def text(self, node):
        outer = matrix(node.get('transform'))
        for span in node.iter('span'):
            trm = matrix(span.get('trm'))
            size = abs(trm[3] or trm[1]) * abs(outer[3] or outer[1]) * MM
            dx, dy = outer[0] * trm[0] + outer[2] * trm[1], outer[1] * trm[0] + outer[3] * trm[1]
            turned = '' if abs(dx) >= abs(dy) and dx > 0 else '-1 0 0 -1' if abs(dx) >= abs(dy) else '0 1 -1 0' if dy > 0 else '0 -1 1 0'
            for g in span.iter('g'):
                if g.get('unicode') in (None, ''):
                    continue
                char = g.get('unicode')
                x, y = apply(outer, float(g.get('x')), float(g.get('y')))
                self.texts.append((char, x * MM, y * MM, float(g.get('adv', 0)) * size, size, turned))

    def path(self, node):
        m = matrix(node.get('transform'))
        white = node.get('color') in ('1 1 1', '1') and node.tag == 'fill_path'
        parts = []
        for step in node.iter():
            if step.tag in ('moveto', 'lineto'):
                x, y = apply(m, float(step.get('x')), float(step.get('y')))
                parts.append(('M' if step.tag == 'moveto' else 'L', x * MM, y * MM))
            elif step.tag == 'curveto':
                points = [apply(m, float(step.get('x%d' % i)), float(step.get('y%d' % i))) for i in (1, 2, 3)]
                parts.append(('B',) + tuple(v * MM for point in points for v in point))
            elif step.tag == 'closepath' and parts:
                parts.append(('C',))
        if parts:
            scale = (abs(m[0]) + abs(m[1])) * MM
            self.paths.append((node.tag == 'fill_path', white, float(node.get('linewidth', 1)) * scale, parts))


def runs(texts, apart):
    """Characters on one baseline, as long as they follow each other no further apart than that."""
    run = []
    for t in texts:
        if run and (t[5] or abs(t[2] - run[-1][2]) > .01 or abs(t[4] - run[-1][4]) > .01 or not -.2 <= t[1] - run[-1][1] <= apart):
            yield run
            run = []
        run.append(t)
    if run:
        yield run


def deltas(run, repeat):
    steps = ['%.3f' % (b[1] - a[1]) for a, b in zip(run, run[1:])]
    if not repeat:
        return ' '.join(steps)
    out, i = [], 0
    while i < len(steps):
        n = 1
        while i + n < len(steps) and steps[i + n] == steps[i]:
            n += 1
        out.append('g %d %s' % (n, steps[i]) if n > 2 else ' '.join([steps[i]] * n))
        i += n
    return ' '.join(out)


class Writer:
    def __init__(self, style):
        self.style, self.id = style, 100

    def next(self):
        self.id += 1
        return self.id

    def text_object(self, run):
        x, y, size = run[0][1], run[0][2], run[0][4]
        text = ''.join(t[0] for t in run)
        width = run[-1][1] - x + run[-1][3]
        delta = deltas(run, self.style == 'repeat')
        if run[0][5]:
            return '<ofd:TextObject ID="%d" Boundary="%.3f %.3f %.3f %.3f" CTM="%s 0 0" Font="4" Size="%.3f"><ofd:TextCode X="0" Y="0">%s</ofd:TextCode></ofd:TextObject>' % (
                self.next(), x, y, size, size, run[0][5], size, escape(text))
        if self.style == 'scaled':
            steps = ' '.join('%.4f' % (float(d) / size) for d in delta.split()) if delta else ''
            return '<ofd:TextObject ID="%d" Boundary="%.3f %.3f %.3f %.3f" CTM="%.4f 0 0 %.4f 0 0" Font="4" Size="1"><ofd:TextCode X="0" Y="0.88"%s>%s</ofd:TextCode></ofd:TextObject>' % (
                self.next(), x, y - .88 * size, width, size * 1.2, size, size, ' DeltaX="%s"' % steps if steps else '', escape(text))
        return '<ofd:TextObject ID="%d" Boundary="%.3f %.3f %.3f %.3f" Font="4" Size="%.3f"><ofd:FillColor Value="0 0 0"/><ofd:TextCode X="0" Y="%.3f"%s>%s</ofd:TextCode></ofd:TextObject>' % (
            self.next(), x, y - .88 * size, width, size * 1.2, size, .88 * size, ' DeltaX="%s"' % delta if delta else '', escape(text))

    def path_object(self, path):
        filled, white, width, parts = path
        xs = [v for p in parts for v in p[1::2]]
        ys = [v for p in parts for v in p[2::2]]
        x, y = min(xs), min(ys)
        unit = .1 if self.style == 'scaled' else 1
        data = ' '.join(' '.join([p[0]] + ['%.3f' % ((v - (y if i % 2 else x)) / unit) for i, v in enumerate(p[1:])]) for p in parts)
        look = ' Fill="true" Stroke="false"' if filled else ' LineWidth="%.3f"' % (width / unit)
        ctm = ' CTM="%s 0 0 %s 0 0"' % (unit, unit) if self.style == 'scaled' else ''
        if self.style == 'char' and not filled:
            w, h = max(xs) - x, max(ys) - y
            if min(w, h) < .01 and len(parts) == 2:
                x, y = x - width / 2, y - width / 2
                data = 'M 0 0 L %.3f 0 L %.3f %.3f L 0 %.3f C' % (w + width, w + width, h + width, h + width)
                look = ' Fill="true" Stroke="false"'
        colour = '<ofd:FillColor Value="255 255 255"/>' if white else ''
        return '<ofd:PathObject ID="%d" Boundary="%.3f %.3f %.3f %.3f"%s%s>%s<ofd:AbbreviatedData>%s</ofd:AbbreviatedData></ofd:PathObject>' % (
            self.next(), x, y, max(xs) - x + .1, max(ys) - y + .1, look, ctm, colour, data)

    def objects(self, page):
        paths = ''.join(self.path_object(p) for p in page.paths)
        apart = {'char': -1, 'line': 40, 'template': 8}.get(self.style, 6)
        texts = ''.join(self.text_object(run) for run in runs(page.texts, apart))
        return paths, texts


def content(body, area='', template=''):
    return '<?xml version="1.0" encoding="UTF-8"?><ofd:Page %s>%s%s<ofd:Content><ofd:Layer ID="3" Type="Body">%s</ofd:Layer></ofd:Content></ofd:Page>' % (NS, area, template, body)


def write(pdf, target, style):
    trace = subprocess.run(['mutool', 'trace', pdf], check=True, capture_output=True).stdout.decode('utf-8')
    trace = re.sub(r'&#x0*[0-8bcefBCEF];|&#x1[0-9a-fA-F];', '', trace)
    root = ET.fromstring(trace.encode('utf-8'))
    pages = [Page(p) for p in root.iter('page')]
    writer = Writer(style)
    base = '/Doc_0/' if style == 'template' else ''
    with zipfile.ZipFile(target, 'w', zipfile.ZIP_DEFLATED) as ofd:
        put = lambda name, text: ofd.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), text.encode('utf-8'), zipfile.ZIP_DEFLATED)
        put('OFD.xml', '<?xml version="1.0" encoding="UTF-8"?><ofd:OFD %s Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>%sDoc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>' % (
            NS, '/' if style == 'template' else ''))
        templates = ''
        listed = ''
        for i, page in enumerate(pages):
            paths, texts = writer.objects(page)
            area = '<ofd:Area><ofd:PhysicalBox>0 0 %.3f %.3f</ofd:PhysicalBox></ofd:Area>' % (page.width, page.height)
            if style == 'template':
                templates += '<ofd:TemplatePage ID="%d" BaseLoc="%sTpls/Tpl_%d/Content.xml" ZOrder="Background"/>' % (1000 + i, base, i)
                put('Doc_0/Tpls/Tpl_%d/Content.xml' % i, content(paths, area))
                put('Doc_0/Pages/Page_%d/Content.xml' % i, content(texts, area, '<ofd:Template TemplateID="%d" ZOrder="Background"/>' % (1000 + i)))
            else:
                body = paths + texts
                if style == 'repeat':
                    body = '<ofd:PageBlock ID="5"><ofd:PageBlock ID="6">%s</ofd:PageBlock></ofd:PageBlock>' % body
                put('Doc_0/Pages/Page_%d/Content.xml' % i, content(body, area))
            listed += '<ofd:Page ID="%d" BaseLoc="%sPages/Page_%d/Content.xml"/>' % (10 + i, base, i)
        put('Doc_0/Document.xml', '<?xml version="1.0" encoding="UTF-8"?><ofd:Document %s><ofd:CommonData><ofd:MaxUnitID>%d</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>'
            '%s</ofd:CommonData><ofd:Pages>%s</ofd:Pages></ofd:Document>' % (NS, writer.id, templates, listed))


def main():
    style, folder, files = sys.argv[1], sys.argv[2], sys.argv[3:]
    os.makedirs(folder, exist_ok=True)
    for file in files:
        try:
            write(file, os.path.join(folder, os.path.splitext(os.path.basename(file))[0] + '.ofd'), style)
        except (subprocess.SubprocessError, ET.ParseError) as failure:
            print('not made:', file, failure)


if __name__ == '__main__':
    main()
