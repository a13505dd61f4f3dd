"""A report of our own making: random figures in the official form, prose of our own writing."""
import random

COMMON = ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '（一）予以公开',
          '（二）部分公开（区分处理的，只计这一情形，不计其他情形）']
DENIED = ['1.属于国家秘密', '2.其他法律行政法规禁止公开', '3.危及“三安全一稳定”', '4.保护第三方合法权益', '5.属于三类内部事务信息',
          '6.属于四类过程性信息', '7.属于行政执法案卷', '8.属于行政查询事项']
UNAVAILABLE = ['1.本机关不掌握相关政府信息', '2.没有现成信息需要另行制作', '3.补正后申请内容仍不明确']
REJECTED = ['1.信访举报投诉类申请', '2.重复申请', '3.要求提供公开出版物', '4.无正当理由大量反复申请', '5.要求行政机关确认或重新出具已获取信息']
OTHER = ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', '3.其他']
COLUMNS = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']
RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
PROSE = [
    '本报告由清河县云岭镇人民政府按照统一格式编写，全文由六个部分组成，数据统计期限为{y}年1月1日至{y}年12月31日。读者如有疑问，可以拨打镇政府办公室电话询问，工作时间内有人接听。',
    '{y}年，全镇坚持把群众看得见、找得到、用得上作为公开的尺子，公开目录重新梳理一遍，过时的栏目合并，空白的栏目补齐，全年网站发布各类信息{a}条，其中惠民政策{b}条。',
    '依申请公开方面，窗口设专人登记，收到申请后当日录入台账，次日分送有关站所，由承办人拟出答复，分管负责人审核后寄出，全部在法定期限内办结。',
    '政府信息管理方面，每份文件在起草时注明公开属性，没有注明的退回补填；每季度清理一次，已经失效的标明失效日期。',
    '平台建设方面，便民服务中心设查阅点一处，配电脑两台；村级公开栏{c}块全部换新，内容按月更换。',
    '监督保障方面，年内办培训{d}次，请县里的同志讲解条例和典型案例，并把公开情况列入站所年终评议。',
]
PROBLEMS = ['一年来还有两个方面做得不够：一是解读材料偏少，形式单一，群众读起来费力；二是个别站所报送信息拖延，时效性差。',
            '下一年准备从两处改起：一是每出一份涉及群众的文件，同时写一份浅显的问答；二是每月通报报送情况，拖延两次的当面说明原因。']
FEES = '本年度收取信息处理费0元。没有其他需要报告的事项。'


class Report:
    """kind 2019 or 2021; zero: how a zero is printed; large: also five-digit figures; blank rows happen where zero is ''."""

    def __init__(self, seed, kind=2021, zero='0', large=False):
        rnd = random.Random(seed)
        self.kind, self.zero = kind, zero
        self.rnd = rnd
        top = 99999 if large else 400

        def figure():
            roll = rnd.random()
            return 0 if roll < .45 else rnd.randint(1, 9) if roll < .7 else rnd.randint(10, 99) if roll < .9 else rnd.randint(100, top)

        count = 25 if kind == 2021 else 23
        self.t3 = [[figure() for _ in range(7)] for _ in range(count)]
        self.t4 = [figure() for _ in range(15)]
        year = kind + rnd.randint(0, 2) if kind == 2021 else 2019 + rnd.randint(0, 1)
        self.year = year
        fill = dict(y=year, a=rnd.randint(100, 999), b=rnd.randint(10, 99), c=rnd.randint(3, 30), d=rnd.randint(2, 6))
        self.prose = [p.format(**fill) for p in PROSE]
        self.title = '清河县云岭镇%d年政府信息公开工作年度报告' % year
        self.t2 = self._disclosure(figure, rnd)

    def show(self, value):
        return self.zero if value == 0 else str(value)

    def _disclosure(self, figure, rnd):
        """Rows of table 2: (label, values as printed)."""
        s = self.show
        if self.kind == 2021:
            return [('规章', [s(figure()) for _ in range(3)]), ('行政规范性文件', [s(figure()) for _ in range(3)]), ('行政许可', [s(figure())]),
                    ('行政处罚', [s(figure())]), ('行政强制', [s(figure())]), ('行政事业性收费', ['%.2f' % (rnd.random() * 900)])]
        row = lambda n: [s(figure()) for _ in range(n)]
        return [('规章', row(3)), ('规范性文件', row(3)), ('行政许可', row(3)), ('其他对外管理服务事项', row(3)), ('行政处罚', row(3)), ('行政强制', row(3)),
                ('行政事业性收费', row(2)), ('政府集中采购', [s(figure()), '%.2f' % (rnd.random() * 90000)])]

    # tables as rows of cells (text, rowspan, colspan, role)
    def table2(self):
        head = lambda t, c: [(t, 1, c, 'head')]
        rows = []
        if self.kind == 2021:
            three = lambda r: [(r[0], 1, 1, 'label')] + [(v, 1, 1, 'num') for v in r[1]]
            one = lambda r: [(r[0], 1, 1, 'label'), (r[1][0], 1, 3, 'num')]
            rows.append(head('第二十条第（一）项', 4))
            rows.append([(t, 1, 1, 'head') for t in ('信息内容', '本年制发件数', '本年废止件数', '现行有效件数')])
            rows += [three(self.t2[0]), three(self.t2[1]), head('第二十条第（五）项', 4), [('信息内容', 1, 1, 'head'), ('本年处理决定数量', 1, 3, 'head')], one(self.t2[2]),
                     head('第二十条第（六）项', 4), [('信息内容', 1, 1, 'head'), ('本年处理决定数量', 1, 3, 'head')], one(self.t2[3]), one(self.t2[4]),
                     head('第二十条第（八）项', 4), [('信息内容', 1, 1, 'head'), ('本年收费金额（单位：万元）', 1, 3, 'head')], one(self.t2[5])]
            return rows
        three = lambda r: [(r[0], 1, 1, 'label')] + [(v, 1, 1, 'num') for v in r[1]]
        two = lambda r: [(r[0], 1, 1, 'label'), (r[1][0], 1, 1, 'num'), (r[1][1], 1, 2, 'num')]
        names = lambda *t: [(x, 1, 1, 'head') for x in t]
        rows += [head('第二十条第（一）项', 4), names('信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'), three(self.t2[0]), three(self.t2[1]),
                 head('第二十条第（五）项', 4), names('信息内容', '上一年项目数量', '本年增/减', '处理决定数量'), three(self.t2[2]), three(self.t2[3]),
                 head('第二十条第（六）项', 4), names('信息内容', '上一年项目数量', '本年增/减', '处理决定数量'), three(self.t2[4]), three(self.t2[5]),
                 head('第二十条第（八）项', 4), names('信息内容', '上一年项目数量') + [('本年增/减', 1, 2, 'head')], two(self.t2[6]),
                 head('第二十条第（九）项', 4), names('信息内容', '采购项目数量') + [('采购总金额', 1, 2, 'head')], two(self.t2[7])]
        return rows

    def labels3(self):
        last = OTHER if self.kind == 2021 else ['（六）其他处理']
        return COMMON + DENIED + UNAVAILABLE + REJECTED + last + ['（七）总计', '四、结转下年度继续办理']

    def table3(self):
        rows = [[('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3, 'head'), ('申请人情况', 1, 7, 'head')],
                [('自然人', 2, 1, 'head'), ('法人或其他组织', 1, 5, 'head'), ('总计', 2, 1, 'head')],
                [(c, 1, 1, 'head') for c in COLUMNS]]
        figures = [[(self.show(v), 1, 1, 'num') for v in row] for row in self.t3]
        labels = self.labels3()
        count = len(labels)
        groups = {2: ('三、本年度办理结果', count - 3), 4: ('（三）不予公开', 8), 12: ('（四）无法提供', 3), 15: ('（五）不予处理', 5)}
        if self.kind == 2021:
            groups[20] = ('（六）其他处理', 3)
        for i, label in enumerate(labels):
            row = []
            if i in groups:
                row.append((groups[i][0], groups[i][1], 1, 'group'))
            leaf = 4 <= i < count - 2 and not (self.kind == 2019 and i == count - 3)
            row.append((label, 1, 3 if i < 2 or i == count - 1 else 1 if leaf else 2, 'label'))
            rows.append(row + figures[i])
        return rows

    def table4(self):
        r = lambda span: [(t, span, 1, 'head') for t in RESULTS]
        return [[('行政复议', 1, 5, 'head'), ('行政诉讼', 1, 10, 'head')],
                r(2) + [('未经复议直接起诉', 1, 5, 'head'), ('复议后起诉', 1, 5, 'head')],
                r(1) + r(1), [(self.show(v), 1, 1, 'num') for v in self.t4]]

    def truth(self):
        return {'t2': [[l, v] for l, v in self.t2], 't3': [[l, [self.show(v) for v in r]] for l, r in zip(self.labels3(), self.t3)],
                't4': [self.show(v) for v in self.t4], 'prose': [self.title] + self.prose + PROBLEMS + [FEES]}

    def parts(self):
        """('h', heading) ('p', paragraph) ('t', rows, number of header rows) in order."""
        return ([('title', self.title), ('p', self.prose[0]), ('h', '一、总体情况')] + [('p', p) for p in self.prose[1:]] +
                [('h', '二、主动公开政府信息情况'), ('t', self.table2(), 0, 't2'), ('h', '三、收到和处理政府信息公开申请情况'), ('t', self.table3(), 3, 't3'),
                 ('h', '四、政府信息公开行政复议、行政诉讼情况'), ('t', self.table4(), 3, 't4'), ('h', '五、存在的主要问题及改进情况')] +
                [('p', p) for p in PROBLEMS] + [('h', '六、其他需要报告的事项'), ('p', FEES)])
