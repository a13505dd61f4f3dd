"""The producers of the farm: each makes one file of a report with a program or library that we did not write."""
import csv
import json
import os
import shutil
import subprocess
import tempfile

from reports import BORDERS, grid, page


def has(*programs):
    return all(shutil.which(program) for program in programs)


def run(*command, **more):
    subprocess.run(command, check=True, stdout=more.pop('stdout', subprocess.DEVNULL), stderr=subprocess.DEVNULL, timeout=180, **more)


def html(report, folder, borders='lines'):
    path = os.path.join(folder, 'page.html')
    with open(path, 'w', encoding='utf-8') as out:
        out.write(page(report, borders))
    return path


def office(source, kind, target, infilter=None):
    """Converts by LibreOffice, each time with a profile of its own."""
    with tempfile.TemporaryDirectory() as work:
        command = ['soffice', '--headless', f'-env:UserInstallation=file://{work}/profile', '--convert-to', kind, '--outdir', work]
        run(*command, *([f'--infilter={infilter}'] if infilter else []), source)
        made = [f for f in os.listdir(work) if os.path.isfile(os.path.join(work, f))]
        shutil.move(os.path.join(work, made[0]), target)


def python_docx(report, target):
    import docx
    document = docx.Document()
    for kind, content in report.blocks():
        if kind != 'table':
            document.add_paragraph(content)
            continue
        cells, height, width = grid(content)
        table = document.add_table(height, width)
        table.style = 'Table Grid'
        for (r, c), (text, down, across) in cells.items():
            cell = table.cell(r, c)
            if down > 1 or across > 1:
                cell = cell.merge(table.cell(r + down - 1, c + across - 1))
            cell.text = text
    document.save(target)


def in_rows(report):
    """The report as one sheet: (row, column, text, rows, columns)."""
    r = 0
    for kind, content in report.blocks():
        if kind != 'table':
            yield r, 0, content, 1, 10
            r += 1
            continue
        cells, height, _ = grid(content)
        for (i, c), (text, down, across) in cells.items():
            yield r + i, c, text, down, across
        r += height


def value(text):
    return int(text) if text.isdigit() else text


def openpyxl_book(report, target, merged=True):
    import openpyxl
    book = openpyxl.Workbook()
    sheet = book.active
    for r, c, text, down, across in in_rows(report):
        if text:
            sheet.cell(r + 1, c + 1, value(text))
        if merged and (down > 1 or across > 1):
            sheet.merge_cells(start_row=r + 1, start_column=c + 1, end_row=r + down, end_column=c + across)
    book.save(target)


def xlsxwriter_book(report, target):
    import xlsxwriter
    book = xlsxwriter.Workbook(target)
    sheet, box = book.add_worksheet(), book.add_format({'border': 1})
    for r, c, text, down, across in in_rows(report):
        if down > 1 or across > 1:
            sheet.merge_range(r, c, r + down - 1, c + across - 1, value(text), box)
        else:
            sheet.write(r, c, value(text), box)
    book.close()


def xlwt_book(report, target):
    import xlwt
    book = xlwt.Workbook()
    sheet = book.add_sheet('report')
    for r, c, text, down, across in in_rows(report):
        sheet.write_merge(r, r + down - 1, c, c + across - 1, value(text))
    book.save(target)


def odfpy_text(report, target):
    from odf import opendocument, table, text
    document = opendocument.OpenDocumentText()
    for kind, content in report.blocks():
        if kind != 'table':
            document.text.addElement(text.P(text=content))
            continue
        cells, height, width = grid(content)
        made = table.Table()
        made.addElement(table.TableColumn(numbercolumnsrepeated=width))
        for r in range(height):
            row = table.TableRow()
            for c in range(width):
                if (r, c) in cells:
                    words, down, across = cells[r, c]
                    cell = table.TableCell(numberrowsspanned=down, numbercolumnsspanned=across)
                    cell.addElement(text.P(text=words))
                else:
                    cell = table.CoveredTableCell()
                row.addElement(cell)
            made.addElement(row)
        document.text.addElement(made)
    document.save(target)


def reportlab_pdf(report, target, borders):
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table
    pdfmetrics.registerFont(UnicodeCIDFont('STSong-Light'))
    style = ParagraphStyle('cell', fontName='STSong-Light', fontSize=8, leading=10, wordWrap='CJK')
    lines = {'lines': [('GRID', (0, 0), (-1, -1), 0.5, 'black')], 'hlines': [('LINEBELOW', (0, 0), (-1, -1), 0.5, 'black')],
             'none': [], 'outer': [('BOX', (0, 0), (-1, -1), 0.5, 'black')],
             'fill': [('ROWBACKGROUNDS', (0, 0), (-1, -1), ['#ffffff', '#dddddd'])], 'vlines': [('LINEAFTER', (0, 0), (-1, -1), 0.5, 'black')]}
    story = []
    for kind, content in report.blocks():
        if kind != 'table':
            story.append(Paragraph(content, style))
            continue
        cells, height, width = grid(content)
        data = [[Paragraph(cells[r, c][0], style) if (r, c) in cells else '' for c in range(width)] for r in range(height)]
        spans = [('SPAN', (c, r), (c + a - 1, r + d - 1)) for (r, c), (_, d, a) in cells.items() if d > 1 or a > 1]
        widths = [70, 70, 110] + [35] * 7 if width == 10 else [500 / width] * width
        story.append(Table(data, colWidths=widths, style=spans + lines[borders]))
    SimpleDocTemplate(target, pagesize=A4, leftMargin=20, rightMargin=20).build(story)


def sheet_csv(report, target, encoding, delimiter=','):
    rows = {}
    for r, c, text, _, _ in in_rows(report):
        rows.setdefault(r, {})[c] = text
    with open(target, 'w', encoding=encoding, newline='') as out:
        writer = csv.writer(out, delimiter=delimiter)
        for r in range(max(rows) + 1):
            row = rows.get(r, {})
            writer.writerow([row.get(c, '') for c in range(max(row, default=0) + 1)])


def from_page(make, borders='lines'):
    def maker(report, target):
        with tempfile.TemporaryDirectory() as work:
            make(html(report, work, borders), target)
    return maker


def from_file(first, extension, make):
    def maker(report, target):
        with tempfile.TemporaryDirectory() as work:
            source = os.path.join(work, 'report' + extension)
            first(report, source)
            make(source, target)
    return maker


def output_of(*command):
    def make(source, target):
        with open(target, 'wb') as out:
            run(*command, source, stdout=out)
    return make


def chromium(source, target):
    run('chromium', '--headless', '--no-sandbox', '--disable-gpu', f'--print-to-pdf={target}', 'file://' + source)


def node(script):
    """A library of npm: its script beside this file gets the report's blocks as JSON on standard input."""
    def maker(report, target):
        here = os.path.dirname(os.path.abspath(__file__))
        blocks = json.dumps({'blocks': list(report.blocks()), 'html': page(report)}, ensure_ascii=False)
        subprocess.run(['node', os.path.join(here, 'npm.js'), script, target], input=blocks.encode(), check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120, cwd=os.environ.get('FARM_NODE', '.'))
    return maker


def maven(name):
    """A library of Maven: `mvn compile` and a class path in FARM_MAVEN (see farm.py) make it available."""
    def maker(report, target):
        with tempfile.TemporaryDirectory() as work:
            source = os.path.join(work, 'report.json')
            with open(source, 'w', encoding='utf-8') as out:
                json.dump({'blocks': list(report.blocks()), 'html': page(report)}, out, ensure_ascii=False)
            run('java', '-cp', os.environ['FARM_MAVEN'], 'Producers', name, os.environ['FARM_FONT'], source, target)
    return maker


WRITER_HTML = 'HTML (StarWriter)'


def producers():
    """name -> (extension, maker), those whose programs are here."""
    made = {}

    def add(name, extension, maker, *needs):
        if has(*needs):
            made[name] = (extension, maker)

    add('page', '.html', from_page(shutil.copy))
    for borders in BORDERS:
        add('chromium-' + borders, '.pdf', from_page(chromium, borders), 'chromium')
        add('weasyprint-' + borders, '.pdf', from_page(lambda s, t: run('weasyprint', s, t), borders), 'weasyprint')
        add('wkhtmltopdf-' + borders, '.pdf', from_page(lambda s, t: run('wkhtmltopdf', '-q', s, t), borders), 'wkhtmltopdf')
        add('reportlab-' + borders, '.pdf', lambda r, t, b=borders: reportlab_pdf(r, t, b))
    for kind in ('odt', 'docx:Office Open XML Text', 'doc', 'rtf', 'fodt', 'pdf:writer_pdf_Export', 'uot'):
        extension = '.' + kind.split(':')[0]
        add('libreoffice' + extension.replace('.', '-'), extension,
            from_page(lambda s, t, k=kind: office(s, k, t, WRITER_HTML)), 'soffice')
    for kind in ('odt', 'doc', 'rtf', 'pdf', 'html'):
        add('python-docx-libreoffice-' + kind, '.' + kind, from_file(python_docx, '.docx', lambda s, t, k=kind: office(s, k, t)), 'soffice')
    for kind in ('docx', 'odt', 'rtf', 'html', 'epub', 'gfm', 'plain', 'rst', 'org'):
        extension = '.' + {'gfm': 'md', 'plain': 'txt', 'rst': 'rst.txt', 'org': 'org.txt'}.get(kind, kind)
        if kind != 'epub':
            add('pandoc-' + kind, extension, from_page(lambda s, t, k=kind: run('pandoc', '-s', s, '-t', k, '-o', t)), 'pandoc')
    for kind in ('docx', 'doc', 'odt', 'rtf', 'html'):
        # from Word: what it reads of a web page with row spans it puts into the wrong places itself
        add('abiword-' + kind, '.' + kind, from_file(python_docx, '.docx', lambda s, t, k=kind: run('abiword', '--to=' + k, '-o', t, s)), 'abiword')
    add('python-docx', '.docx', python_docx)
    add('odfpy', '.odt', odfpy_text)
    add('openpyxl', '.xlsx', openpyxl_book)
    add('openpyxl-flat', '.xlsx', lambda r, t: openpyxl_book(r, t, merged=False))
    add('xlsxwriter', '.xlsx', xlsxwriter_book)
    add('xlwt', '.xls', xlwt_book)
    for kind in ('xls', 'ods', 'xlsx', 'fods'):
        add('openpyxl-libreoffice-' + kind, '.' + kind, from_file(openpyxl_book, '.xlsx', lambda s, t, k=kind: office(s, k, t)), 'soffice')
    for kind, exporter in (('xls', 'Gnumeric_Excel:excel_biff8'), ('ods', 'Gnumeric_OpenCalc:odf'), ('xml', 'Gnumeric_Excel:excel_2003xml'), ('csv', 'Gnumeric_stf:stf_csv')):
        add('gnumeric-' + kind, '.' + kind, from_file(openpyxl_book, '.xlsx', lambda s, t, e=exporter: run('ssconvert', '-T', e, s, t)), 'ssconvert')
    for encoding in ('utf-8-sig', 'gb18030', 'utf-16'):
        add('csv-' + encoding, '.csv', lambda r, t, e=encoding: sheet_csv(r, t, e))
    add('csv-tabs', '.csv', lambda r, t: sheet_csv(r, t, 'utf-8', '\t'))
    word = from_page(lambda s, t: office(s, 'pdf:writer_pdf_Export', t, WRITER_HTML))
    for name, options in (('pdftotext', ()), ('pdftotext-layout', ('-layout',)), ('pdftotext-raw', ('-raw',))):
        add(name, '.txt', from_file(word, '.pdf', lambda s, t, o=options: run('pdftotext', *o, s, t)), 'soffice', 'pdftotext')
        add('weasyprint-' + name, '.txt', from_file(from_page(lambda s, t: run('weasyprint', s, t)), '.pdf',
                                                   lambda s, t, o=options: run('pdftotext', *o, s, t)), 'weasyprint', 'pdftotext')
    add('ghostscript', '.pdf', from_file(word, '.pdf', lambda s, t: run('gs', '-q', '-dBATCH', '-dNOPAUSE', '-sDEVICE=pdfwrite', '-o', t, s)), 'soffice', 'gs')
    add('mutool', '.pdf', from_file(word, '.pdf', lambda s, t: run('mutool', 'clean', '-gggz', s, t)), 'soffice', 'mutool')
    doc = from_page(lambda s, t: office(s, 'doc', t, WRITER_HTML))
    add('antiword', '.txt', from_file(doc, '.doc', output_of('antiword', '-m', 'UTF-8.txt')), 'soffice', 'antiword')
    add('catdoc', '.txt', from_file(doc, '.doc', output_of('catdoc', '-d', 'utf-8')), 'soffice', 'catdoc')
    add('w3m', '.txt', from_page(output_of('w3m', '-dump', '-cols', '160', '-O', 'UTF-8')), 'w3m')
    add('lynx', '.txt', from_page(output_of('lynx', '-dump', '-width=160', '-display_charset=utf-8')), 'lynx')
    for script in ('docx', 'html-to-docx', 'html-docx-js', 'exceljs', 'sheetjs-xlsx', 'sheetjs-xls', 'sheetjs-xml', 'pdfmake'):
        if os.environ.get('FARM_NODE'):
            extension = {'exceljs': '.xlsx', 'sheetjs-xlsx': '.xlsx', 'sheetjs-xls': '.xls', 'sheetjs-xml': '.xml', 'pdfmake': '.pdf'}.get(script, '.docx')
            add('npm-' + script, extension, node(script), 'node')
    for library, extension in (('easyexcel', '.xlsx'), ('openhtmltopdf', '.pdf'), ('openpdf', '.pdf'), ('ofdrw', '.ofd')):
        if os.environ.get('FARM_MAVEN'):
            add('maven-' + library, extension, maven(library), 'java')
    return made
