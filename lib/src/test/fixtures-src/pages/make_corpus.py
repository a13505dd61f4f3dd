#!/usr/bin/env python3
"""Makes PDF reports in many layouts, with their truth: make_corpus.py FOLDER [PATTERN [SEED COUNT]]

With SEED and COUNT that many layouts are put together by chance, into `mixed/`. Needs chromium, soffice, weasyprint, wkhtmltopdf, qpdf, gs, pdftocairo, and CJK fonts (Noto, WenQuanYi, Arphic). Every third layout is held
out: `held/` is for measuring only, `dev/` for working on. The figures differ from layout to layout and are the same on every run."""
import itertools, json, os, random, re, shutil, subprocess, sys, tempfile
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import render_html, render_odf
from model import Report

SERIF, SANS, ZEN, MICRO, MING, KAI = 'Noto Serif CJK SC', 'Noto Sans CJK SC', 'WenQuanYi Zen Hei', 'WenQuanYi Micro Hei', 'AR PL UMing CN', 'AR PL UKai CN'
FONTS = [SERIF, SANS, ZEN, MICRO, MING, KAI]


def layouts():
    """(name, maker, report options, layout options, afterwards) of every layout."""
    n = itertools.count()

    def one(maker, name, after=None, report=None, **o):
        i = next(n)
        kind = {'kind': 2021 if i % 2 else 2019}
        kind.update(report or {})
        return ('%03d-%s-%s' % (i, maker, name), maker, dict(kind, seed=1000 + i), o, after)

    for i, border in enumerate(render_html.BORDERS):
        yield one('chromium', 'border-' + border, border=border, font=FONTS[i % 6])
    for i, border in enumerate(b for b in render_html.BORDERS if b not in ('separate', 'inset')):
        yield one('weasyprint', 'border-' + border, border=border, font=FONTS[(i + 2) % 6], size=9 + i % 3)
    for i, border in enumerate(render_odf.EDGES):
        yield one('soffice', 'border-' + border, border=border, font=FONTS[(i + 1) % 6])
    # page breaks inside every group of rows
    for i, spacer in enumerate(range(10, 250, 20)):
        yield one('chromium', 'break-%d' % spacer, spacer=spacer, thead=i % 2 == 0, font=FONTS[i % 6], css='' if i % 3 else 'tr{break-inside:avoid}')
    for i in range(0, 22, 2):
        yield one('soffice', 'break-%d' % i, spacer=i, thead=i % 4 == 0, font=FONTS[i % 6], rowbreak=i % 3 != 0, footer=['- # -', '— # —', '第#页', '#', None][i % 5],
                  header='云岭镇政府信息公开' if i % 4 == 2 else None)
    for i, spacer in enumerate((15, 60, 110, 170, 215)):
        yield one('weasyprint', 'break-%d' % spacer, spacer=spacer, thead=i % 2 == 1, font=FONTS[i % 6], css='@page{@bottom-center{content:"— " counter(page) " —"}}')
    # sizes, margins, papers
    for i, (paper, margin, size) in enumerate([('A4', '10mm', 8), ('A4', '30mm 25mm', 12), ('A3', '20mm', 12), ('A5', '8mm', 7), ('Letter', '25mm', 10), ('A4 landscape', '15mm', 11),
                                               ('A4 landscape', '25mm', 14), ('B5', '12mm', 8)]):
        yield one('chromium', 'paper-%d' % i, paper=paper, margin=margin, size=size, font=FONTS[i % 6], valign=['top', 'middle', 'bottom'][i % 3], align=['center', 'right', 'left'][i % 3])
    for i, (paper, margin, size, cell) in enumerate([((21, 29.7), 1.5, 16, 12), ((21, 29.7), 3.2, 10.5, 7.5), ((29.7, 21), 2, 14, 10.5), ((14.8, 21), 1.2, 9, 6), ((29.7, 42), 2.5, 16, 14), ((18.4, 26), 2, 12, 8)]):
        yield one('soffice', 'paper-%d' % i, paper=paper, margin=margin, size=size, cellsize=cell, font=FONTS[i % 6], footer='第#页')
    for i, font in enumerate(FONTS):
        yield one('soffice', 'wide3-%d' % i, landscape3=True, font=font, footer='- # -')
    # cells: padding, alignment, narrow columns, large figures, blanks
    for i, (pad, valign, align) in enumerate(itertools.product(('0', '1px', '8px 2px'), ('top', 'middle'), ('left', 'center', 'right'))):
        yield one('chromium', 'cell-%d' % i, pad=pad, valign=valign, align=align, font=FONTS[i % 6], label=[None, '9em', '16em'][i % 3], report={'zero': ['0', '', '/', '—'][i % 4]})
    for i, zero in enumerate(('', '/', '—', '无', '０', '-')):
        yield one('soffice', 'zero-%d' % i, report={'zero': zero}, font=FONTS[i % 6], pad=[0, 0.1, 0.19][i % 3], left=True, valign=['top', 'middle', 'bottom'][i % 3])
    for i in range(6):
        narrow = {'t2': [30, 20, 20, 20], 't3': [6, 8, 40, 5, 5, 5, 5, 5, 5, 6], 't4': [1] * 15}
        yield one('soffice', 'large-%d' % i, report={'large': True}, widths=narrow, font=FONTS[i % 6], cellsize=8 + i % 3, pad=0.1)
    for i in range(4):
        yield one('chromium', 'large-%d' % i, report={'large': True}, label='16em', css='td.num{word-break:break-all}table{table-layout:%s}' % ('auto' if i % 2 else 'fixed'), font=FONTS[i % 6])
    # ways of writing
    yield one('chromium', 'stacked', stacked=True, narrowgroup=False)
    yield one('soffice', 'stacked', stacked=True, font=MING)
    yield one('chromium', 'vertical', css='td.group{writing-mode:vertical-rl;width:auto!important}', font=SANS)
    yield one('chromium', 'vertical-narrow', css='td.group{writing-mode:vertical-rl;width:auto!important;height:4em}', font=MING)
    yield one('chromium', 'spaced-letters', css='td{letter-spacing:2px}p{letter-spacing:1px}', font=SERIF)
    yield one('chromium', 'spaced-wide', css='td.label,td.head{letter-spacing:.3em}', font=KAI)
    yield one('chromium', 'bold', css='td{font-weight:bold}', font=MING)
    yield one('chromium', 'bold-kai', css='td,p{font-weight:bold}', font=KAI)
    yield one('soffice', 'left', justify='start', indent=False, font=SANS, align='end')
    yield one('chromium', 'tagged', tag=True, css='td p{margin:1em 0}')
    yield one('chromium', 'tight', css='td{line-height:1!important}table{border-spacing:0}', pad='0', size=9)
    yield one('chromium', 'loose', css='td{line-height:2!important}', pad='6px')
    yield one('chromium', 'header-footer', spacer=40, margin='20mm', chromeheader=True)
    yield one('chromium', 'scaled', css='body{zoom:.6}')
    yield one('chromium', 'scaled-table', css='table{transform:scale(.8);transform-origin:0 0}')
    yield one('chromium', 'mono', font='WenQuanYi Zen Hei Mono', border='none', pad='0 12px')
    yield one('chromium', 'footer-inside', css='@page{@bottom-center{content:"- " counter(page) " -"}}', spacer=90)
    # layout around
    for i, (layout, border) in enumerate((('nested', 'solid'), ('nested', 'none'), ('nested', 'separate'), ('nested2', 'solid'), ('columns', 'solid'), ('columns', 'rows'))):
        yield one('chromium', 'layout-%d' % i, layout=layout, border=border, framepad=['1px', '8px', '20px'][i % 3], font=FONTS[i % 6])
    # tables without lines, or with few
    for i, (border, maker) in enumerate(itertools.product(('none', 'rows', 'threeline', 'columns', 'zebra'), ('chromium', 'weasyprint'))):
        yield one(maker, 'open-%s' % border, border=border, pad=['2px 6px', '5px', '1px 10px'][i % 3], valign=['top', 'middle'][i % 2], align=['right', 'center'][i % 2], font=FONTS[i % 6], spacer=30 * (i % 4),
                  report={'zero': '' if i % 4 == 3 else '0'})
    for i, border in enumerate(('none', 'rows', 'columns')):
        yield one('soffice', 'open-%s' % border, border=border, pad=0.15, font=FONTS[i], left=True, spacer=i * 5)
    # the same through other programs
    for i, tool in enumerate(('cairo', 'gs', 'mutool', 'rotate90', 'rotate180', 'rotate270', 'turned', 'crop', 'cairo', 'gs', 'turned270', 'owner', 'linear', 'char')):
        yield one(('chromium', 'soffice')[i % 2], 'after-' + tool, after=tool, font=FONTS[i % 6], spacer=10 if i % 2 else 70)
    for i, (border, font) in enumerate(zip(('solid', 'hair', 'grey', 'none'), FONTS)):
        yield one('wkhtmltopdf', 'border-' + border, border=border, font=font)
    for i in range(4):
        yield one('docx', 'word-%d' % i, border=('solid', 'hair', 'double', 'shaded')[i], font=FONTS[i + 2], spacer=4 * i, footer='- # -', thead=i % 2 == 0)
    for i in range(3):
        yield one('writerweb', 'html-%d' % i, border=('solid', 'separate', 'none')[i], font=FONTS[i])


def mixed(seed, count):
    """Layouts that mix all options by chance: for measuring on files that nobody has looked at."""
    rnd = random.Random(seed)
    pick = rnd.choice
    for i in range(count):
        maker = pick(('chromium', 'chromium', 'soffice', 'soffice', 'weasyprint', 'docx', 'wkhtmltopdf'))
        report = {'kind': pick((2019, 2021)), 'zero': pick(('0', '0', '0', '', '/')), 'large': rnd.random() < .15, 'seed': seed * 1000 + i}
        o = dict(font=pick(FONTS), thead=rnd.random() < .3, stacked=rnd.random() < .2, valign=pick(('middle', 'middle', 'top')), align='center')
        if maker in ('soffice', 'docx'):
            o.update(border=pick(('solid', 'solid', 'hair', 'thick', 'double', 'dashed', 'dotted', 'grey', 'shaded', 'rows', 'none', 'columns')), spacer=rnd.randint(0, 24), size=pick((10.5, 12, 14, 16)),
                     cellsize=pick((7.5, 9, 10.5)), margin=pick((1.8, 2.5, 3)), pad=pick((0, .05, .15)), rowbreak=rnd.random() < .7, footer=pick((None, '- # -', '第#页')), left=rnd.random() < .4,
                     indent=rnd.random() < .8, landscape3=rnd.random() < .2)
        else:
            o.update(border=pick([b for b in render_html.BORDERS] + ['solid'] * 8), spacer=rnd.randint(0, 240), size=pick((9, 10.5, 12)), margin=pick(('15mm', '20mm', '25mm 30mm')), pad=pick(('1px 3px', '2px 4px', '5px')),
                     label=pick((None, '10em', '15em')), layout=pick((None,) * 8 + ('nested', 'columns')))
        after = pick((None,) * 7 + ('cairo', 'gs', 'rotate90', 'turned', 'linear'))
        yield '%03d-%s-%s' % (i, maker, o['border']), maker, report, o, after


def run(*command, **more):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180, **more)


def soffice(source, target, folder, filter_name='pdf'):
    run('soffice', '-env:UserInstallation=file://' + os.path.join(folder, 'profile'), '--headless', '--convert-to', filter_name, '--outdir', folder, source)
    made = os.path.splitext(source)[0] + '.' + filter_name.split(':')[0]
    if made != target:
        shutil.move(made, target)


def make(maker, report, o, target, folder):
    html = os.path.join(folder, 'page.html')
    fodt = os.path.join(folder, 'page.fodt')
    if maker in ('soffice', 'docx'):
        open(fodt, 'w', encoding='utf-8').write(render_odf.document(report, dict(o)))
        if maker == 'docx':
            soffice(fodt, os.path.join(folder, 'page.docx'), folder, 'docx')
            fodt = os.path.join(folder, 'page.docx')
        soffice(fodt, target, folder)
        return
    open(html, 'w', encoding='utf-8').write(render_html.page(report, o))
    if maker == 'chromium':
        extra = [] if o.get('chromeheader') else ['--no-pdf-header-footer']
        run('chromium', '--headless', '--no-sandbox', '--disable-gpu', '--user-data-dir=' + os.path.join(folder, 'chrome'), '--print-to-pdf=' + target, *extra, 'file://' + html)
    elif maker == 'weasyprint':
        run('weasyprint', html, target)
    elif maker == 'wkhtmltopdf':
        run('wkhtmltopdf', '-q', html, target, env=dict(os.environ, QT_QPA_PLATFORM='offscreen'))
    elif maker == 'writerweb':
        soffice(html, target, folder, 'pdf:writer_web_pdf_Export')


def afterwards(tool, target, folder):
    other = os.path.join(folder, 'other.pdf')
    if tool == 'cairo':
        run('pdftocairo', '-pdf', target, other)
    elif tool == 'gs':
        run('gs', '-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=pdfwrite', '-sOutputFile=' + other, target)
    elif tool == 'mutool':
        run('mutool', 'clean', '-d', target, other)
    elif tool.startswith('rotate'):
        # the content lies on its side, and /Rotate puts it right
        turn(target, other, int(tool[6:]), True)
    elif tool.startswith('turned'):
        turn(target, other, int(tool[6:] or 90), False)
    elif tool == 'crop':
        run('gs', '-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=pdfwrite', '-sOutputFile=' + other, '-c', '[/CropBox [20 20 575 822] /PAGES pdfmark', '-f', target)
    elif tool == 'owner':
        run('qpdf', '--encrypt', '', 'owner', '256', '--', target, other)
    elif tool == 'linear':
        run('qpdf', '--linearize', '--object-streams=generate', target, other)
    elif tool == 'char':
        run('mutool', 'clean', '-z', target, other)
    shutil.move(other, target)


def turn(source, target, angle, righted):
    """Turns the content of every page clockwise by angle; righted: and lets /Rotate turn it back."""
    flat = target + '.qdf'
    run('qpdf', '--rotate=+%d' % angle, source, target + '.r.pdf')
    run('qpdf', '--flatten-rotation', target + '.r.pdf', flat)
    run('qpdf', *(['--rotate=+%d' % (360 - angle)] if righted else []), flat, target)


def main():
    folder = sys.argv[1]
    pattern = re.compile(sys.argv[2] if len(sys.argv) > 2 else '')
    seed, count = (int(v) for v in sys.argv[3:5]) if len(sys.argv) > 4 else (0, 0)
    for i, (name, maker, wanted, o, after) in enumerate(mixed(seed, count) if count else layouts()):
        place = os.path.join(folder, 'mixed' if count else 'held' if i % 3 == 2 else 'dev')
        os.makedirs(place, exist_ok=True)
        target = os.path.join(place, name + '.pdf')
        if not pattern.search(name) or os.path.exists(target):
            continue
        report = Report(**wanted)
        with tempfile.TemporaryDirectory() as work:
            made = os.path.join(work, 'made.pdf')
            try:
                make(maker, report, o, made, work)
                if after:
                    afterwards(after, made, work)
            except (subprocess.SubprocessError, OSError) as failure:
                print('not made:', name, failure)
                continue
            shutil.move(made, target)
        json.dump(report.truth(), open(os.path.join(place, name + '.json'), 'w', encoding='utf-8'), ensure_ascii=False)


if __name__ == '__main__':
    main()
