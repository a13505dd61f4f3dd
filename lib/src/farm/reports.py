"""Reports of our own writing for the farm: figures by chance that satisfy the form's equations, and their pages."""
import html
import random

COLUMNS = ['naturalPerson', 'business', 'research', 'publicWelfare', 'legalService', 'otherOrganization', 'total']
HEADS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']
OUTCOMES = [
    ('granted', '', '（一）予以公开'),
    ('partiallyGranted', '', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'),
    ('deniedStateSecret', '（三）不予公开', '1.属于国家秘密'),
    ('deniedByOtherLaw', '（三）不予公开', '2.其他法律行政法规禁止公开'),
    ('deniedSafetyStability', '（三）不予公开', '3.危及“三安全一稳定”'),
    ('deniedThirdParty', '（三）不予公开', '4.保护第三方合法权益'),
    ('deniedInternalAffairs', '（三）不予公开', '5.属于三类内部事务信息'),
    ('deniedProcessInformation', '（三）不予公开', '6.属于四类过程性信息'),
    ('deniedEnforcementFile', '（三）不予公开', '7.属于行政执法案卷'),
    ('deniedQueryMatter', '（三）不予公开', '8.属于行政查询事项'),
    ('unavailableNotHeld', '（四）无法提供', '1.本机关不掌握相关政府信息'),
    ('unavailableNeedsCreation', '（四）无法提供', '2.没有现成信息需要另行制作'),
    ('unavailableStillUnclear', '（四）无法提供', '3.补正后申请内容仍不明确'),
    ('rejectedPetition', '（五）不予处理', '1.信访举报投诉类申请'),
    ('rejectedRepeated', '（五）不予处理', '2.重复申请'),
    ('rejectedPublication', '（五）不予处理', '3.要求提供公开出版物'),
    ('rejectedExcessive', '（五）不予处理', '4.无正当理由大量反复申请'),
    ('rejectedConfirmation', '（五）不予处理', '5.要求行政机关确认或重新出具已获取信息')]
OTHERS = {
    2019: [('other', '', '（六）其他处理')],
    2021: [('otherNotSupplemented', '（六）其他处理', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'),
           ('otherFeeUnpaid', '（六）其他处理', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'),
           ('otherMiscellaneous', '（六）其他处理', '3.其他')]}
REVIEW = ['reconsideration', 'directLitigation', 'litigationAfterReconsideration']
RESULTS = ['upheld', 'corrected', 'otherResult', 'pending', 'total']
RESULT_HEADS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
SECTIONS = ['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况',
            '四、政府信息公开行政复议、行政诉讼情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项']


class Report:
    """One sound report: its figures by `table.row.column`, its words, and its tables as rows of cells."""

    def __init__(self, seed, form, zero='0'):
        rng = random.Random(f'{seed}-{form}-{zero}')
        self.form, self.zero = form, zero
        self.year = rng.choice([2019, 2020] if form == 2019 else [2021, 2022, 2023, 2024])
        self.name = rng.choice(['云溪县', '青石县', '临沅市', '白浪区']) + rng.choice(['水利局', '教育局', '桃源镇人民政府', '民政局', '农业农村局'])
        self.figures = {}
        self.applications(rng)
        for block in REVIEW:
            counts = [self.count(rng) for _ in range(4)]
            for key, count in zip(RESULTS, counts + [sum(counts)]):
                self.figures[f'review.{block}.{key}'] = count
        self.disclosure(rng)

    @staticmethod
    def count(rng):
        return rng.choice([0, 0, 0, 0, 0, 1, 2, 3, rng.randrange(4, 60), rng.randrange(60, 1200)])

    def applications(self, rng):
        self.rows = [('received', '', '一、本年新收政府信息公开申请数量'), ('carriedOver', '', '二、上年结转政府信息公开申请数量')]
        outcomes = OUTCOMES + OTHERS[self.form]
        self.rows += outcomes + [('resultTotal', '', '（七）总计'), ('carriedForward', '', '四、结转下年度继续办理')]
        cell = {}
        for column in COLUMNS[:-1]:
            for key, _, _ in outcomes:
                cell[key, column] = self.count(rng) if rng.random() < 0.35 else 0
            total = sum(cell[key, column] for key, _, _ in outcomes)
            forward = rng.choice([0, 0, 1, 3])
            over = min(total + forward, rng.choice([0, 0, 1, 2]))
            cell['resultTotal', column], cell['carriedForward', column] = total, forward
            cell['carriedOver', column], cell['received', column] = over, total + forward - over
        for key, _, _ in self.rows:
            cell[key, 'total'] = sum(cell[key, column] for column in COLUMNS[:-1])
            for column in COLUMNS:
                self.figures[f'applications.{key}.{column}'] = cell[key, column]

    def disclosure(self, rng):
        def put(row, columns):
            for column in columns:
                self.figures[f'disclosure.{row}.{column}'] = self.count(rng)
        three = ('issued', 'repealed', 'inForce') if self.form == 2021 else ('made', 'published', 'publishedTotal')
        put('regulations', three)
        put('normativeDocuments', three)
        if self.form == 2021:
            for row in ('licensing', 'penalties', 'coercion'):
                put(row, ('decisions',))
            put('fees', ('amount',))
        else:
            for row in ('licensing', 'otherServices', 'penalties', 'coercion'):
                put(row, ('itemsLastYear', 'change', 'decisions'))
            put('fees', ('itemsLastYear', 'change'))
            put('procurement', ('projects', 'amount'))

    def text(self, key):
        value = self.figures[key]
        return str(value) if value else self.zero

    def truth(self):
        """The figures as the file has them; what is left blank is worth 0."""
        return dict(self.figures)

    def prose(self):
        shown = {'received': 0, 'carriedOver': 0}
        for key in shown:
            shown[key] = self.figures[f'applications.{key}.total']
        opening = (f'{self.year}年，本单位认真落实政府信息公开各项要求，做好主动公开和依申请公开，健全信息管理，维护公开平台，加强监督保障。'
                   f'全年收到政府信息公开申请{shown["received"]}件，上年结转{shown["carriedOver"]}件。')
        return {0: [opening], 4: ['解读形式仍较单一。下一步将丰富解读形式，加强业务培训。'], 5: ['本年度未收取信息处理费。无其他需要报告的事项。']}

    def heading(self):
        return f'{self.name}{self.year}年政府信息公开工作年度报告'

    def period(self):
        return f'本报告所列数据的统计期限为{self.year}年1月1日至{self.year}年12月31日。'

    # Tables as lists of rows; a cell is (text, rows, columns), one that a span covers is left out.
    def table2(self):
        def t(key): return self.text('disclosure.' + key)
        def full(text): return [(text, 1, 4)]
        if self.form == 2021:
            def single(head, rows):
                yield [('信息内容', 1, 1), (head, 1, 3)]
                for label, key in rows:
                    yield [(label, 1, 1), (t(key), 1, 3)]
            def triple(row): return [(t(f'{row}.{c}'), 1, 1) for c in ('issued', 'repealed', 'inForce')]
            return [full('第二十条第（一）项'), [(h, 1, 1) for h in ('信息内容', '本年制发件数', '本年废止件数', '现行有效件数')],
                    [('规章', 1, 1)] + triple('regulations'), [('行政规范性文件', 1, 1)] + triple('normativeDocuments'),
                    full('第二十条第（五）项'), *single('本年处理决定数量', [('行政许可', 'licensing.decisions')]),
                    full('第二十条第（六）项'), *single('本年处理决定数量', [('行政处罚', 'penalties.decisions'), ('行政强制', 'coercion.decisions')]),
                    full('第二十条第（八）项'), *single('本年收费金额（单位：万元）', [('行政事业性收费', 'fees.amount')])]
        def heads(*names): return [(n, 1, 1) for n in ('信息内容',) + names]
        def three(label, row, columns): return [(label, 1, 1)] + [(t(f'{row}.{c}'), 1, 1) for c in columns]
        made, items = ('made', 'published', 'publishedTotal'), ('itemsLastYear', 'change', 'decisions')
        return [full('第二十条第（一）项'), heads('本年新制作数量', '本年新公开数量', '对外公开总数量'),
                three('规章', 'regulations', made), three('规范性文件', 'normativeDocuments', made),
                full('第二十条第（五）项'), heads('上一年项目数量', '本年增/减', '处理决定数量'),
                three('行政许可', 'licensing', items), three('其他对外管理服务事项', 'otherServices', items),
                full('第二十条第（六）项'), heads('上一年项目数量', '本年增/减', '处理决定数量'),
                three('行政处罚', 'penalties', items), three('行政强制', 'coercion', items),
                full('第二十条第（八）项'), [('信息内容', 1, 1), ('上一年项目数量', 1, 1), ('本年增/减', 1, 2)],
                [('行政事业性收费', 1, 1), (t('fees.itemsLastYear'), 1, 1), (t('fees.change'), 1, 2)],
                full('第二十条第（九）项'), [('信息内容', 1, 1), ('采购项目数量', 1, 1), ('采购总金额', 1, 2)],
                [('政府集中采购', 1, 1), (t('procurement.projects'), 1, 1), (t('procurement.amount'), 1, 2)]]

    def table3(self):
        rows = [[('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3), ('申请人情况', 1, 7)],
                [(HEADS[0], 2, 1), ('法人或其他组织', 1, 5), (HEADS[6], 2, 1)], [(h, 1, 1) for h in HEADS[1:6]]]
        inside = [row for row in self.rows if row[0] not in ('received', 'carriedOver', 'carriedForward')]
        groups = [group for _, group, _ in inside]
        seen = set()
        for key, group, label in self.rows:
            row = []
            if key in ('received', 'carriedOver', 'carriedForward'):
                row.append((label, 1, 3))
            else:
                if key == 'granted':
                    row.append(('三、本年度办理结果', len(inside), 1))
                if group and group not in seen:
                    seen.add(group)
                    row.append((group, groups.count(group), 1))
                row.append((label, 1, 1 if group else 2))
            rows.append(row + [(self.text(f'applications.{key}.{c}'), 1, 1) for c in COLUMNS])
        return rows

    def table4(self):
        return [[('行政复议', 1, 5), ('行政诉讼', 1, 10)],
                [(h, 2, 1) for h in RESULT_HEADS] + [('未经复议直接起诉', 1, 5), ('复议后起诉', 1, 5)],
                [(h, 1, 1) for h in RESULT_HEADS * 2],
                [(self.text(f'review.{b}.{r}'), 1, 1) for b in REVIEW for r in RESULTS]]

    def blocks(self):
        """The report in order: ('title', text), ('heading', text), ('text', text), ('table', rows)."""
        yield 'title', self.heading()
        yield 'text', self.period()
        for number, section in enumerate(SECTIONS):
            yield 'heading', section
            if number in (1, 2, 3):
                yield 'table', (self.table2, self.table3, self.table4)[number - 1]()
            for paragraph in self.prose().get(number, []):
                yield 'text', paragraph
        yield 'text', self.name
        yield 'text', f'{self.year + 1}年1月20日'


def grid(rows):
    """The rows as a full grid: {(row, column): (text, rows, columns)} of the cells that are there, its height and its width."""
    taken, cells, width = set(), {}, 0
    for r, row in enumerate(rows):
        c = 0
        for text, down, across in row:
            while (r, c) in taken:
                c += 1
            cells[r, c] = (text, down, across)
            taken |= {(r + i, c + j) for i in range(down) for j in range(across)}
            c += across
        width = max(width, max((j for _, j in taken), default=-1) + 1)
    return cells, len(rows), width


BORDERS = {
    'lines': 'td{border:1px solid #000}',
    'hlines': 'td{border-top:1px solid #000;border-bottom:1px solid #000}',
    'vlines': 'td{border-left:1px solid #000;border-right:1px solid #000}',
    'outer': 'table{border:1px solid #000}',
    'none': '',
    'fill': 'tr:nth-child(odd) td{background:#dde6f0}'}


def page(report, borders='lines'):
    """The report as a web page."""
    out = [f'<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>{report.heading()}</title><style>'
           'body{font-family:"WenQuanYi Micro Hei","Noto Sans CJK SC",sans-serif;font-size:11pt}h1{font-size:16pt;text-align:center}h2{font-size:13pt}'
           'table{border-collapse:collapse;width:100%;font-size:8.5pt}td{text-align:center;padding:2px 3px}'
           f'{BORDERS[borders]}</style></head><body>']
    for kind, content in report.blocks():
        if kind == 'table':
            border = ' border="1"' if borders == 'lines' else ''
            rows = ''.join('<tr>' + ''.join(
                f'<td{f" rowspan={d}" if d > 1 else ""}{f" colspan={a}" if a > 1 else ""}>{html.escape(t)}</td>'
                for t, d, a in row) + '</tr>' for row in content)
            out.append(f'<table{border}>{rows}</table>')
        else:
            tag = {'title': 'h1', 'heading': 'h2', 'text': 'p'}[kind]
            out.append(f'<{tag}>{html.escape(content)}</{tag}>')
    return ''.join(out) + '</body></html>'
