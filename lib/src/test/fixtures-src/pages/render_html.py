"""Renders a report as HTML in many layouts; options are plain keywords."""
BORDERS = {
    'solid': 'table{border-collapse:collapse}td{border:1px solid #000}',
    'hair': 'table{border-collapse:collapse}td{border:0.3pt solid #777}',
    'thick': 'table{border-collapse:collapse;border:2.5px solid #000}td{border:2px solid #000}',
    'double': 'table{border-collapse:collapse;border:4px double #000}td{border:3px double #000}',
    'dashed': 'table{border-collapse:collapse}td{border:1px dashed #333}',
    'dotted': 'table{border-collapse:collapse}td{border:2px dotted #333}',
    'separate': 'table{border-collapse:separate;border-spacing:2px;border:1px solid #000}td{border:1px solid #000}',
    'spaced': 'table{border-collapse:separate;border-spacing:4px}td{border:1px solid #000}',
    'inset': 'table{border:2px outset gray;border-spacing:1px}td{border:1px inset gray}',
    'grey': 'table{border-collapse:collapse}td{border:1px solid #ddd}',
    'opensides': 'table{border-collapse:collapse;border-top:2px solid #000;border-bottom:2px solid #000}td{border:1px solid #000}td.first{border-left:none}td.last{border-right:none}',
    'rows': 'table{border-collapse:collapse}td{border-bottom:1px solid #000}table{border-top:1px solid #000}',
    'columns': 'table{border-collapse:collapse;border:1px solid #000}td{border-left:1px solid #000;border-right:1px solid #000}tr.head td{border-bottom:1px solid #000}',
    'threeline': 'table{border-collapse:collapse;border-top:2px solid #000;border-bottom:2px solid #000}tr.headlast td{border-bottom:1px solid #000}tr.head td{border-bottom:1px solid #000}',
    'zebra': 'table{border-collapse:collapse}tr:nth-child(even) td{background:#e4e4e4}td{-webkit-print-color-adjust:exact}',
    'filled': 'table{border-collapse:separate;border-spacing:2px;background:#333;-webkit-print-color-adjust:exact}td{background:#fff}',
    'none': 'table{border-collapse:collapse}',
}


def cell(c, first, last, o):
    text, rs, cs, role = c
    kind = role + (' first' if first else '') + (' last' if last else '')
    if role == 'group' and o.get('stacked'):
        text = '<br>'.join(text)
    if o.get('tag') and role == 'num' and text:
        text = '<p><span>%s</span></p>' % text
    return '<td class="%s"%s%s>%s</td>' % (kind, ' rowspan=%d' % rs if rs > 1 else '', ' colspan=%d' % cs if cs > 1 else '', text or o.get('blank', ''))


def table(rows, heads, name, o):
    out = ['<table class="%s">' % name]
    for i, row in enumerate(rows):
        if heads and o.get('thead') and i == 0:
            out.append('<thead>')
        if heads and o.get('thead') and i == heads:
            out.append('</thead><tbody>')
        head = all(c[3] == 'head' for c in row)
        kind = ('head ' if head else '') + ('headlast' if i == heads - 1 else '')
        # the cell in the first grid column is known by its role only
        first = [j == 0 and (head or c[3] in ('group', 'label')) for j, c in enumerate(row)]
        out.append('<tr class="%s">%s</tr>' % (kind, ''.join(cell(c, first[j], j == len(row) - 1, o) for j, c in enumerate(row))))
    out.append('</table>')
    return '\n'.join(out)


def page(report, o):
    """HTML of a report. Options: font, size (pt), paper, margin, border, pad, valign, align, thead, stacked, spacer (mm before table 3),
    label (width of the label column), width, layout (None, 'nested', 'columns'), css (anything else), blank, zero."""
    css = ['@page{size:%s;margin:%s}' % (o.get('paper', 'A4'), o.get('margin', '20mm')),
           'body{font-family:"%s";font-size:%spt;line-height:%s;margin:0}' % (o.get('font', 'Noto Serif CJK SC'), o.get('size', 10.5), o.get('leading', 1.5)),
           'table{width:%s;font-size:%spt}' % (o.get('width', '100%'), o.get('cellsize', o.get('size', 10.5))),
           'td{padding:%s;vertical-align:%s;line-height:1.25}td.num,td.head{text-align:%s}' % (o.get('pad', '2px 4px'), o.get('valign', 'middle'), o.get('align', 'center')),
           'h1{text-align:center;font-size:18pt}h2{font-size:14pt}p.t{text-indent:2em;margin:.2em 0;text-align:justify}',
           '.t3 td.label{%s}' % ('width:%s' % o['label'] if o.get('label') else ''),
           '.t3 td.group{width:3.2em}' if o.get('narrowgroup', True) else '',
           BORDERS[o.get('border', 'solid')], o.get('css', '')]
    body = []
    for part in report.parts():
        if part[0] == 'title':
            body.append('<h1>%s</h1>' % part[1])
        elif part[0] == 'h':
            body.append('<h2>%s</h2>' % part[1])
        elif part[0] == 'p':
            body.append('<p class="t">%s</p>' % part[1])
        else:
            if part[3] == 't3' and o.get('spacer'):
                body.append('<div style="height:%smm"></div>' % o['spacer'])
            body.append(table(part[1], part[2], part[3], o))
    html = '\n'.join(body)
    if o.get('layout') == 'nested':
        html = '<table class="frame" style="width:100%%;border:1px solid #999"><tr><td style="padding:%s">%s</td></tr></table>' % (o.get('framepad', '8px'), html)
    if o.get('layout') == 'nested2':
        html = '<table class="frame"><tr><td style="width:60px;vertical-align:top">首页<br>公开<br>专栏</td><td>%s</td></tr></table>' % html
    if o.get('layout') == 'columns':
        html = '<style>p.t,h1,h2{}</style>' + html.replace('<h2>二、', '</div><h2>二、', 1).replace('<p class="t">', '<div style="columns:2;column-gap:10mm"><p class="t">', 1)
    return '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>%s</title><style>%s</style></head><body>%s</body></html>' % (report.title, '\n'.join(css), html)
