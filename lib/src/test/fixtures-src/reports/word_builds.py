"""One report as Word files that are built differently and print the same: what a person sees, the reader must see."""
import os, zipfile
from xml.sax.saxutils import escape

W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
BUILDS = {'liuhe-2020': ['autonumber', 'layout-table', 'text-box', 'broken-labels'], 'baishi-2023': ['content-controls', 'broken-runs', 'tracked', 'hidden', 'table-in-two']}


def run(text, properties=''):
    return '<w:r>%s<w:t xml:space="preserve">%s</w:t></w:r>' % ('<w:rPr>%s</w:rPr>' % properties if properties else '', escape(text))


class Builder:
    def __init__(self, build):
        self.build, self.cells = build, 0

    def text(self, text):
        """The runs of a text."""
        if self.build == 'broken-runs' and len(text) > 1:
            return ''.join(run(c, '<w:b/>' if i % 2 else '') for i, c in enumerate(text))
        if self.build == 'tracked' and text:
            old = '<w:del w:id="7" w:author="x"><w:r><w:delText>9%s</w:delText></w:r></w:del>' % escape(text)
            return old + '<w:ins w:id="8" w:author="x">%s</w:ins>' % run(text)
        if self.build == 'hidden' and text:
            return run('7', '<w:vanish/>') + run(text)
        return run(text) if text else ''

    def paragraph(self, text, properties=''):
        return '<w:p>%s%s</w:p>' % ('<w:pPr>%s</w:pPr>' % properties if properties else '', self.text(text))

    def heading(self, text):
        if self.build != 'autonumber':
            return self.paragraph(text)
        return self.paragraph(text[2:], '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')

    def cell(self, cell, continued):
        text, _, cs, role = cell
        self.cells += 1
        merge = '<w:vMerge/>' if continued else '<w:vMerge w:val="restart"/>' if cell[1] > 1 else ''
        span = '<w:gridSpan w:val="%d"/>' % cs if cs > 1 else ''
        if continued:
            content = '<w:p/>'
        elif self.build == 'broken-labels' and len(text) > 8:
            content = self.paragraph(text[:4]) + '<w:p>%s<w:r><w:br/></w:r>%s</w:p>' % (run(text[4:7]), run(text[7:]))
        else:
            content = self.paragraph(text)
        made = '<w:tc><w:tcPr>%s%s</w:tcPr>%s</w:tc>' % (span, merge, content)
        if self.build == 'content-controls' and self.cells % 3 == 0:
            return '<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>' % made
        return made

    def table(self, rows):
        width = sum(cell[2] for cell in rows[0])
        open_cells, out = {}, []
        for row in rows:
            cells, at, waiting = [], 0, list(row)
            while at < width:
                if open_cells.get(at, (0,))[0] > 0:
                    left, cell = open_cells[at]
                    open_cells[at] = (left - 1, cell)
                    cells.append(self.cell(cell, True))
                else:
                    cell = waiting.pop(0)
                    if cell[1] > 1:
                        open_cells[at] = (cell[1] - 1, cell)
                    cells.append(self.cell(cell, False))
                at += cell[2]
            out.append('<w:tr>%s</w:tr>' % ''.join(cells))
        breaks = [0, 12, len(out)] if self.build == 'table-in-two' and len(out) > 20 else [0, len(out)]
        begin = '<w:tbl><w:tblPr/><w:tblGrid>%s</w:tblGrid>' % ('<w:gridCol w:w="800"/>' * width)
        made = '<w:p/>'.join(begin + ''.join(out[a:b]) + '</w:tbl>' for a, b in zip(breaks, breaks[1:]))
        if self.build == 'text-box':
            return ('<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>%s<w:p/></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>' % made)
        return made

    def body(self, report):
        kinds = {'title': self.paragraph, 'p': self.paragraph, 'h': self.heading, 't': self.table}
        made = ''.join(kinds[part[0]](part[1]) for part in report.parts())
        if self.build == 'layout-table':
            return '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:tcPr/>%s</w:tc></w:tr></w:tbl><w:p/>' % made
        return made


def write(report, folder):
    for build in BUILDS.get(report.name, []):
        parts = {
            '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
            'relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
            '<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>',
            '_rels/.rels': relations('officeDocument', 'word/document.xml'), 'word/_rels/document.xml.rels': relations('numbering', 'numbering.xml'),
            'word/document.xml': '<w:document xmlns:w="%s" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>%s<w:sectPr/></w:body></w:document>' % (W, Builder(build).body(report)),
            'word/numbering.xml': '<w:numbering xmlns:w="%s"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>'
            '<w:lvlText w:val="%%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>' % W}
        with zipfile.ZipFile(os.path.join(folder, '%s.%s.docx' % (report.name, build)), 'w', zipfile.ZIP_DEFLATED) as docx:
            for name, content in parts.items():
                docx.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), '<?xml version="1.0" encoding="UTF-8"?>' + content, zipfile.ZIP_DEFLATED)


def relations(kind, target):
    return ('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
            'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/></Relationships>' % (kind, target))
