"""Renders a report as flat ODT for LibreOffice."""
from xml.sax.saxutils import escape

NS = ' '.join('xmlns:%s="urn:oasis:names:tc:opendocument:xmlns:%s:1.0"' % x for x in (
    ('office', 'office'), ('style', 'style'), ('text', 'text'), ('table', 'table'), ('fo', 'xsl-fo-compatible'), ('svg', 'svg-compatible'), ('draw', 'drawing')))
EDGES = {
    'solid': 'fo:border="0.5pt solid #000000"', 'hair': 'fo:border="0.05pt solid #000000"', 'thick': 'fo:border="2pt solid #000000"',
    'double': 'fo:border="1.5pt double #000000" style:border-line-width="0.018cm 0.02cm 0.018cm"', 'dashed': 'fo:border="0.5pt dashed #000000"',
    'dotted': 'fo:border="1pt dotted #000000"', 'grey': 'fo:border="0.5pt solid #cccccc"', 'none': 'fo:border="none"',
    'rows': 'fo:border-top="0.5pt solid #000000" fo:border-bottom="0.5pt solid #000000" fo:border-left="none" fo:border-right="none"',
    'columns': 'fo:border-left="0.5pt solid #000000" fo:border-right="0.5pt solid #000000" fo:border-top="none" fo:border-bottom="none"',
    'shaded': 'fo:border="0.5pt solid #000000" fo:background-color="#eeeeee"',
}
WIDTHS = {'t2': [30, 20, 20, 20], 't3': [6, 8, 26, 8, 8, 8, 8, 8, 8, 8], 't4': [1] * 15}


def para(text, style):
    return '<text:p text:style-name="%s">%s</text:p>' % (style, escape(text))


def table(rows, heads, name, o):
    width = o.get('tablewidth', 16.0)
    shares = o.get('widths', WIDTHS)[name]
    out = ['<table:table table:name="%s" table:style-name="%s">' % (name, name)]
    out += ['<table:table-column table:style-name="%s.%d"/>' % (name, i) for i in range(len(shares))]
    below = [0] * len(shares)
    for i, row in enumerate(rows):
        if heads and o.get('thead') and i == 0:
            out.append('<table:table-header-rows>')
        out.append('<table:table-row table:style-name="row">')
        column, cells = 0, list(row)
        while column < len(shares):
            if below[column]:
                below[column] -= 1
                out.append('<table:covered-table-cell/>')
                column += 1
                continue
            text, rs, cs, role = cells.pop(0)
            spans = ' table:number-rows-spanned="%d" table:number-columns-spanned="%d"' % (rs, cs) if rs > 1 or cs > 1 else ''
            lines = list(text) if role == 'group' and o.get('stacked') else [text]
            out.append('<table:table-cell table:style-name="cell"%s office:value-type="string">%s</table:table-cell>' % (
                spans, ''.join(para(l, 'left' if role == 'label' and o.get('left') else 'mid') for l in lines)))
            for k in range(column, column + cs):
                below[k] = rs - 1
                if k > column:
                    out.append('<table:covered-table-cell/>')
            column += cs
        out.append('</table:table-row>')
        if heads and o.get('thead') and i == heads - 1:
            out.append('</table:table-header-rows>')
    out.append('</table:table>')
    styles = ['<style:style style:name="%s" style:family="table"><style:table-properties style:width="%scm" table:align="center"/></style:style>' % (name, width)]
    styles += ['<style:style style:name="%s.%d" style:family="table-column"><style:table-column-properties style:column-width="%.3fcm"/></style:style>' % (
        name, i, width * s / sum(shares)) for i, s in enumerate(shares)]
    return '\n'.join(out), '\n'.join(styles)


def document(report, o):
    """Flat ODT. Options: font, size, cellsize, paper (w, h cm), margin (cm), border, pad (cm), spacer (empty lines before table 3), thead, stacked,
    rowbreak (rows may break over pages), footer, header, left, valign, indent, landscape3 (table 3 on a landscape page)."""
    w, h = o.get('paper', (21.0, 29.7))
    m = o.get('margin', 2.5)
    o.setdefault('tablewidth', round(w - 2 * m, 2))
    font = o.get('font', 'Noto Serif CJK SC')
    size = o.get('size', 12)
    text = 'fo:font-size="%%spt" style:font-size-asian="%%spt" fo:font-family="%s" style:font-family-asian="%s"' % (font, font)
    prop = lambda s, more='': '<style:text-properties %s %s/>' % (text % (s, s), more)
    bold = 'fo:font-weight="bold" style:font-weight-asian="bold"'
    auto = [
        '<style:style style:name="title" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/>%s</style:style>' % prop(size + 6, bold),
        '<style:style style:name="h" style:family="paragraph"><style:paragraph-properties fo:keep-with-next="always" fo:text-indent="%s"/>%s</style:style>' % (o.get('headindent', '0cm'), prop(size + 1, bold)),
        '<style:style style:name="p" style:family="paragraph"><style:paragraph-properties fo:text-align="%s" fo:text-indent="%.2fcm" fo:line-height="%s"/>%s</style:style>' % (
            o.get('justify', 'justify'), size * 2 / 28.35 if o.get('indent', True) else 0, o.get('leading', '150%'), prop(size)),
        '<style:style style:name="mid" style:family="paragraph"><style:paragraph-properties fo:text-align="%s"/>%s</style:style>' % (o.get('align', 'center'), prop(o.get('cellsize', 9))),
        '<style:style style:name="left" style:family="paragraph"><style:paragraph-properties fo:text-align="start"/>%s</style:style>' % prop(o.get('cellsize', 9)),
        '<style:style style:name="row" style:family="table-row"><style:table-row-properties %s fo:keep-together="%s"/></style:style>' % (
            'style:min-row-height="%scm"' % o['rowheight'] if o.get('rowheight') else '', 'auto' if o.get('rowbreak', True) else 'always'),
        '<style:style style:name="cell" style:family="table-cell"><style:table-cell-properties style:vertical-align="%s" fo:padding="%scm" %s/></style:style>' % (
            o.get('valign', 'middle'), o.get('pad', 0.05), EDGES[o.get('border', 'solid')]),
        '<style:style style:name="wide" style:family="paragraph" style:master-page-name="Wide">%s</style:style>' % prop(size),
        '<style:style style:name="tall" style:family="paragraph" style:master-page-name="Standard">%s</style:style>' % prop(size)]
    body = []
    for part in report.parts():
        if part[0] in ('title', 'h', 'p'):
            body.append(para(part[1], part[0]))
            continue
        if part[3] == 't3':
            body += [para('', 'p')] * o.get('spacer', 0)
            if o.get('landscape3'):
                body.append('<text:p text:style-name="wide"/>')
        xml, styles = table(part[1], part[2], part[3], dict(o, tablewidth=h - 2 * m) if part[3] == 't3' and o.get('landscape3') else o)
        body.append(xml)
        auto.append(styles)
        if part[3] == 't3' and o.get('landscape3'):
            body.append('<text:p text:style-name="tall"/>')
    foot = o.get('footer')
    note = ''
    if foot:
        note += '<style:footer><text:p text:style-name="foot">%s</text:p></style:footer>' % foot.replace('#', '<text:page-number/>')
    head = '<style:header><text:p text:style-name="foot">%s</text:p></style:header>' % escape(o['header']) if o.get('header') else ''
    layout = lambda n, a, b: '<style:page-layout style:name="%s"><style:page-layout-properties fo:page-width="%scm" fo:page-height="%scm" fo:margin="%scm" style:print-orientation="%s"/>%s%s</style:page-layout>' % (
        n, a, b, m, 'landscape' if a > b else 'portrait',
        '<style:header-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-bottom="0.2cm"/></style:header-style>' if head else '',
        '<style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.2cm"/></style:footer-style>' if note else '')
    return ('<?xml version="1.0" encoding="UTF-8"?><office:document %s office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">'
            '<office:styles><style:style style:name="foot" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/>%s</style:style></office:styles>'
            '<office:automatic-styles>%s%s%s</office:automatic-styles><office:master-styles>'
            '<style:master-page style:name="Standard" style:page-layout-name="pl">%s%s</style:master-page><style:master-page style:name="Wide" style:page-layout-name="pw">%s%s</style:master-page></office:master-styles>'
            '<office:body><office:text>%s</office:text></office:body></office:document>') % (
        NS, prop(9), '\n'.join(auto), layout('pl', w, h), layout('pw', h, w), head, note, head, note, '\n'.join(body))
