#!/usr/bin/env python3
"""Makes the fixtures of PageLayoutsTest out of the corpus: make_fixtures.py CORPUS TARGET

Font programs are taken out of the PDF files: they are nine tenths of their size, and the reader does not look at them."""
import glob, json, os, re, shutil, subprocess, sys, tempfile
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import make_ofd

PDF = ['chromium-border-double', 'chromium-border-dotted', 'chromium-border-columns', 'weasyprint-border-none', 'weasyprint-open-rows', 'chromium-break-50', 'soffice-break-6',
       'soffice-wide3-1', 'soffice-zero-0', 'chromium-vertical-narrow', 'chromium-layout-2', 'chromium-layout-4', 'soffice-after-rotate90', 'docx-word-1', 'wkhtmltopdf-border-hair']
OFD = {'line': 'soffice-break-10', 'repeat': 'chromium-border-zebra', 'char': 'chromium-cell-4', 'scaled': 'weasyprint-border-threeline', 'template': 'soffice-border-dashed'}


def found(corpus, name):
    return glob.glob(os.path.join(corpus, '*', '[0-9][0-9][0-9]-%s.pdf' % name))[0]


def without_fonts(source, target):
    with tempfile.TemporaryDirectory() as work:
        plain = os.path.join(work, 'plain.pdf')
        subprocess.run(['qpdf', '--qdf', '--object-streams=disable', source, plain], check=True)
        data = open(plain, 'rb').read()
        data = re.sub(rb'/FontFile[23]? \d+ 0 R', b'', data)
        data = re.sub(rb'/CharProcs <<.*?>>', b'/CharProcs << >>', data, flags=re.S)
        data = re.sub(rb'/StructTreeRoot \d+ 0 R', b'', data)
        open(plain, 'wb').write(data)
        # qpdf mends the cross-references of the edited file and says so with exit code 3
        subprocess.run(['qpdf', '--object-streams=generate', '--recompress-flate', '--compression-level=9', '--deterministic-id', plain, target], stderr=subprocess.DEVNULL)


def figures(truth_file):
    truth = json.load(open(truth_file, encoding='utf-8'))
    number = lambda s: float(s.replace('０', '0')) if re.match(r'^[\d０.]+$', s) else 0
    return [number(v) for _, row in truth['t2'] for v in row] + [number(v) for _, row in truth['t3'] for v in row] + [number(v) for v in truth['t4']]


def main():
    corpus, target = sys.argv[1:]
    os.makedirs(target, exist_ok=True)
    truth = {}
    for name in PDF:
        source = found(corpus, name)
        without_fonts(source, os.path.join(target, name + '.pdf'))
        truth[name + '.pdf'] = figures(source[:-4] + '.json')
    for style, name in OFD.items():
        source = found(corpus, name)
        file = '%s-%s.ofd' % (name, style)
        make_ofd.write(source, os.path.join(target, file), style)
        truth[file] = figures(source[:-4] + '.json')
    with open(os.path.join(target, 'truth.json'), 'w', encoding='utf-8') as out:
        out.write('{\n' + ',\n'.join('"%s": %s' % (k, json.dumps(v)) for k, v in truth.items()) + '\n}\n')


if __name__ == '__main__':
    main()
