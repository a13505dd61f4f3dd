"""Whole reports of our own writing: places that do not exist, figures that add up unless a slip is written in on purpose."""
import os, sys
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'pages'))
from model import Report

ROWS = ('received carriedOver granted partiallyGranted deniedStateSecret deniedByOtherLaw deniedSafetyStability deniedThirdParty '
        'deniedInternalAffairs deniedProcessInformation deniedEnforcementFile deniedQueryMatter unavailableNotHeld unavailableNeedsCreation '
        'unavailableStillUnclear rejectedPetition rejectedRepeated rejectedPublication rejectedExcessive rejectedConfirmation').split()
OTHER = {2019: ['other'], 2021: ['otherNotSupplemented', 'otherFeeUnpaid', 'otherMiscellaneous']}
COLUMNS = 'naturalPerson business research publicWelfare legalService otherOrganization total'.split()
BLOCKS = 'reconsideration directLitigation litigationAfterReconsideration'.split()
OUTCOMES = 'upheld corrected otherResult pending total'.split()
THREE = {2019: ['itemsLastYear', 'change', 'decisions'], 2021: ['decisions']}
DISCLOSURE = {
    2019: {'regulations': ['made', 'published', 'publishedTotal'], 'normativeDocuments': ['made', 'published', 'publishedTotal'], 'licensing': THREE[2019],
           'otherServices': THREE[2019], 'penalties': THREE[2019], 'coercion': THREE[2019], 'fees': THREE[2019][:2], 'procurement': ['projects', 'amount']},
    2021: {'regulations': ['issued', 'repealed', 'inForce'], 'normativeDocuments': ['issued', 'repealed', 'inForce'], 'licensing': THREE[2021],
           'penalties': THREE[2021], 'coercion': THREE[2021], 'fees': ['amount']}}
LABELS = {2019: ['规章', '规范性文件', '行政许可', '其他对外管理服务事项', '行政处罚', '行政强制', '行政事业性收费', '政府集中采购'],
          2021: ['规章', '行政规范性文件', '行政许可', '行政处罚', '行政强制', '行政事业性收费']}
NOTHING = ('', '/', '—')
SOUND_HEADINGS = ['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况', '五、存在的主要问题及改进情况',
                  '六、其他需要报告的事项']


class WholeReport(Report):
    """applications: figures of the six columns by row, all others 0; the rest follows from carriedOver and carriedForward."""

    def __init__(self, name, organization, year, disclosure, applications, review, zero='0'):
        self.name, self.organization, self.year, self.zero = name, organization, year, zero
        self.kind = 2021 if year >= 2021 else 2019
        self.title = '%s%d年政府信息公开工作年度报告' % (organization, year)
        self.rows = ROWS + OTHER[self.kind] + ['resultTotal', 'carriedForward']
        self.headings, self.closing = list(SOUND_HEADINGS), []
        self.text, self.problems, self.others, self.preamble = [], [], [], []
        self.labels, self.written, self.findings, self.repairs, self.readings = {}, {}, [], [], []
        self.figures = {}
        for row, columns in DISCLOSURE[self.kind].items():
            for column, value in zip(columns, disclosure[row]):
                self.figures['disclosure.%s.%s' % (row, column)] = value
        self._applications(applications)
        for block in BLOCKS:
            four = review.get(block, (0, 0, 0, 0))
            for outcome, value in zip(OUTCOMES, four + (sum(four),)):
                self.figures['review.%s.%s' % (block, outcome)] = value

    def _applications(self, given):
        six = {row: list(given.get(row, (0,) * 6)) for row in self.rows}
        for c in range(6):
            six['resultTotal'][c] = sum(six[row][c] for row in self.rows[2:-2])
            six['received'][c] = six['resultTotal'][c] + six['carriedForward'][c] - six['carriedOver'][c]
        for row in self.rows:
            for column, value in zip(COLUMNS, six[row] + [sum(six[row])]):
                self.figures['applications.%s.%s' % (row, column)] = value

    def __getitem__(self, row):
        """The row's total in table 三."""
        return self.figures['applications.%s.total' % row]

    def sum_of(self, outcome):
        return sum(self[row] for row in self.rows if row.startswith(outcome))

    def slip(self, cell, value):
        """Writes a wrong number where the sound one stood."""
        self.figures[cell] = value

    def printed(self, cell):
        if cell in self.written:
            return self.written[cell]
        value = self.figures[cell]
        return self.zero if value == 0 else str(value)

    # what pages/model.py builds the tables of
    @property
    def t2(self):
        return [(self.labels.get(label, label), [self.printed('disclosure.%s.%s' % (row, column)) for column in columns])
                for label, (row, columns) in zip(LABELS[self.kind], DISCLOSURE[self.kind].items())]

    @property
    def t3(self):
        return [['applications.%s.%s' % (row, column) for column in COLUMNS] for row in self.rows]

    @property
    def t4(self):
        return ['review.%s.%s' % (block, outcome) for block in BLOCKS for outcome in OUTCOMES]

    def show(self, cell):
        return self.printed(cell)

    def labels3(self):
        return [self.labels.get(label, label) for label in super().labels3()]

    def tables(self):
        return [self.table2(), self.table3(), self.table4()]

    def parts(self):
        p = lambda texts: [('p', text) for text in texts]
        h = [('h', heading) for heading in self.headings]
        return ([('title', self.title)] + p(self.preamble) + h[:1] + p(self.text) + h[1:2] + [('t', self.table2(), 0, 't2')] + h[2:3] + [('t', self.table3(), 3, 't3')] +
                h[3:4] + [('t', self.table4(), 3, 't4')] + h[4:5] + p(self.problems) + h[5:] + p(self.others) + p(self.closing))

    def truth(self):
        """What a reader and the check must make of it. A cell left blank, or with a mark for nothing, has no number."""
        number = lambda cell: None if self.printed(cell) in NOTHING else float(self.figures[cell]) if '.' in str(self.figures[cell]) else int(self.figures[cell])
        return {'organization': self.organization, 'year': self.year, 'format': str(self.kind), 'figures': {cell: number(cell) for cell in self.figures},
                'tables': [described(table) for table in self.tables()], 'findings': self.findings, 'repairs': self.repairs, 'readings': self.readings}

    def finds(self, rule, severity, says):
        self.findings.append({'rule': rule, 'severity': severity, 'says': says})

    def reads(self, *readings):
        self.readings += readings

    def repair(self, cell, number):
        self.repairs.append('%s=%s' % (cell, number))


def grid(rows):
    """Each cell with the row and column of the grid where it begins."""
    taken = set()
    for r, row in enumerate(rows):
        c = 0
        for text, rs, cs, role in row:
            while (r, c) in taken:
                c += 1
            taken.update((r + i, c + j) for i in range(rs) for j in range(cs))
            yield r, c, rs, cs, text, role


def described(rows):
    return ['%d,%d %dx%d %s' % (r, c, rs, cs, ''.join(text.split())) for r, c, rs, cs, text, _ in sorted(grid(rows))]


def liuhe(year, over, forward, applications, disclosure, review):
    return WholeReport('liuhe-%d' % year, '柳河镇人民政府', year, disclosure, dict(applications, carriedOver=over, carriedForward=forward), review)


def liuhe2019():
    """The form of 2019, nothing wrong."""
    r = liuhe(2019, (1, 0, 0, 0, 0, 0), (2, 1, 0, 0, 0, 0),
              {'granted': (9, 2, 0, 1, 0, 0), 'partiallyGranted': (3, 0, 0, 0, 1, 0), 'deniedThirdParty': (1, 0, 0, 0, 0, 0), 'unavailableNotHeld': (4, 1, 0, 0, 0, 0),
               'rejectedPetition': (2, 0, 0, 0, 0, 0), 'other': (1, 0, 0, 0, 0, 0)},
              {'regulations': (0, 0, 0), 'normativeDocuments': (4, 4, 31), 'licensing': (18, 0, 142), 'otherServices': (35, 2, 260), 'penalties': (12, -1, 27),
               'coercion': (3, 0, 5), 'fees': (2, 0), 'procurement': (6, 48.35)}, {'reconsideration': (1, 0, 0, 0)})
    r.preamble = ['依照《中华人民共和国政府信息公开条例》和国办公开办函〔2019〕60号文件规定的格式，柳河镇人民政府编写了2019年度政府信息公开工作年度报告，现予公布。',
                  '报告数据的统计期限为2019年1月1日至2019年12月31日。哪里写得不明白，可以打电话0000-2345678问镇党政办公室。']
    r.text = ['2019年，柳河镇把公开的重点放在村民常问的几件事上：补贴怎么发、路怎么修、事情找谁办。',
              '（一）主动公开。在县政府网站的柳河专栏发布信息128条，其中办事指南46条，财政资金31条，其他信息51条。',
              '（二）依申请公开。全年新收政府信息公开申请%d件，上年结转%d件；办结%d件，结转下年度继续办理%d件。办结的申请中，予以公开%d件，部分公开%d件，不予公开%d件，无法提供%d件，不予处理%d件，其他处理%d件。' % (
                  r['received'], r['carriedOver'], r['resultTotal'], r['carriedForward'], r['granted'], r['partiallyGranted'], r.sum_of('denied'), r.sum_of('unavailable'),
                  r.sum_of('rejected'), r['other']),
              '（三）政府信息管理。起草文件的人先写明能不能公开，说不清的由镇司法所看过再定；旧文件翻过一遍，该停用的写明停用日期。',
              '（四）平台建设。各村公开栏换成防雨的，镇便民大厅门口添了一台查询机。',
              '（五）监督保障。公开工作计入各站所的年度考核，年底请村民代表做了一次社会评议，没有发生责任追究的情形。']
    r.problems = ['存在的问题：一是有的栏目半个月才更新一次；二是村里报来的材料格式不一，整理费时。', '改进的办法：一是定下每周五为更新日；二是给各村发一张填好的样表，照着报。']
    r.others = ['没有其他需要报告的事项。']
    r.closing = ['柳河镇人民政府', '2020年1月16日']
    r.reads('list 128: 46+31+51 among',
            'applications newly received 27',
            'carried over from last year 1',
            'applications closed 25',
            'carried forward to next year 3',
            'granted 12',
            'partially granted 4',
            'denied 1',
            'unavailable 5',
            'not processed 2',
            'dealt with otherwise 1')
    return r


def liuhe2020():
    """Its sequel: what was carried over fits, and so does the growth that the text states."""
    r = liuhe(2020, (2, 1, 0, 0, 0, 0), (1, 0, 0, 0, 0, 0),
              {'granted': (12, 3, 1, 0, 0, 0), 'partiallyGranted': (4, 1, 0, 0, 0, 0), 'deniedInternalAffairs': (1, 0, 0, 0, 0, 0), 'unavailableNotHeld': (6, 0, 0, 0, 2, 0),
               'unavailableStillUnclear': (1, 0, 0, 0, 0, 0), 'rejectedRepeated': (2, 0, 0, 0, 0, 0)},
              {'regulations': (0, 0, 0), 'normativeDocuments': (3, 3, 34), 'licensing': (18, 1, 155), 'otherServices': (37, 0, 281), 'penalties': (11, 0, 30),
               'coercion': (3, 0, 4), 'fees': (2, -1), 'procurement': (5, 52.8)}, {'reconsideration': (1, 0, 0, 1), 'directLitigation': (1, 0, 0, 0)})
    r.preamble = ['这份报告由柳河镇人民政府按照《中华人民共和国政府信息公开条例》和国办公开办函〔2019〕60号文件的格式编写，分六个部分。',
                  '数据的统计期限为2020年1月1日至2020年12月31日。有不清楚的地方，请拨打电话0000-2345678，由镇党政办公室答复。']
    r.text = ['2020年，镇里一手抓防疫，一手抓公开，村民要看的通告、补贴名单当天贴出、当天上网。',
              '（一）主动公开。县政府网站柳河专栏全年发布信息165条，其中防疫信息58条，办事指南42条，财政资金29条，其他信息36条。',
              '（二）依申请公开。新收政府信息公开申请%d件，同比增长14.8%%，其中自然人%d件，法人或其他组织%d件。上年结转%d件，办结%d件，结转下年度继续办理%d件。' % (
                  r['received'], r.figures['applications.received.naturalPerson'], r['received'] - r.figures['applications.received.naturalPerson'], r['carriedOver'],
                  r['resultTotal'], r['carriedForward']),
              '（三）政府信息管理。文件归档前再核一次公开属性，全年改正属性写错的文件5份。',
              '（四）平台建设。专栏改版，栏目从22个并为14个，打开更快。',
              '（五）监督保障。组织业务学习2次，公开工作占站所考核的5分；社会评议由人大代表主持，未发生责任追究。']
    r.problems = ['不足之处有两个：一是解读少，村民看不懂的文件还不少；二是查询机常坏，修得慢。', '下一步这样改：一是每份惠民文件配一张问答；二是和厂家约定两天内上门修理。']
    r.others = ['无。']
    r.closing = ['柳河镇人民政府', '2021年1月19日']
    r.reads('list 165: 58+42+29+36 among',
            'applications received 31',
            'from natural persons 25',
            'from legal persons and other organizations 6',
            'carried over from last year 3',
            'applications closed 33',
            'carried forward to next year 1',
            'list 31: 25+6 among',
            'growth of 31: 14.8%')
    return r


def baishi(year, over, forward, applications, disclosure, review, zero):
    return WholeReport('baishi-%d' % year, '白石街道办事处', year, disclosure, dict(applications, carriedOver=over, carriedForward=forward), review, zero)


def baishi2022():
    """The form of 2021 with blanks for zeros, a wrong total in table 三, a wrong block in table 四, and a text that states another figure."""
    r = baishi(2022, (3, 0, 0, 0, 0, 0), (4, 1, 0, 0, 0, 0),
               {'granted': (21, 4, 0, 0, 2, 0), 'partiallyGranted': (8, 1, 0, 0, 0, 0), 'deniedEnforcementFile': (2, 0, 0, 0, 0, 0), 'unavailableNotHeld': (9, 2, 0, 0, 1, 0),
                'unavailableNeedsCreation': (2, 0, 0, 0, 0, 0), 'rejectedConfirmation': (1, 0, 0, 0, 0, 0), 'otherNotSupplemented': (2, 0, 0, 0, 0, 0)},
               {'regulations': (0, 0, 0), 'normativeDocuments': (2, 1, 8), 'licensing': (640,), 'penalties': (215,), 'coercion': (0,), 'fees': (0,)},
               {'reconsideration': (3, 1, 0, 0), 'directLitigation': (1, 0, 0, 1), 'litigationAfterReconsideration': (1, 0, 0, 0)}, '')
    r.written = {'disclosure.regulations.%s' % column: '0' for column in DISCLOSURE[2021]['regulations']}
    r.preamble = ['依据《中华人民共和国政府信息公开条例》和《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号），白石街道办事处编制本报告。',
                  '报告所列数据的统计期限为2022年1月1日至2022年12月31日。对报告有疑问，请联系街道党政综合办公室，电话0000-3456789。']
    r.text = ['2022年，白石街道围绕老旧小区改造、停车、养老三件事做公开，居民打听的事先贴出来。',
              '（一）主动公开。通过区政府网站发布信息312条，其中工程进度96条，养老服务88条，财政信息45条，其他信息83条。',
              '（二）依申请公开。新收政府信息公开申请%d件，上年结转%d件，办结%d件，结转下年度继续办理%d件。' % (r['received'] + 3, r['carriedOver'], r['resultTotal'], r['carriedForward']),
              '（三）政府信息管理。新印文件逐份标注公开方式，社区转来的旧文件核过一遍。', '（四）平台建设。街道公众号加了“办事”菜单，二十个社区的公示栏重做。',
              '（五）监督保障。公开工作列入科室考核，办培训3场，请居民代表评议1次，未发生责任追究情形。']
    r.problems = ['主要问题：一是公众号的内容和网站不同步；二是答复书写得太长，居民看不明白。', '改进情况：一是由专人当天核对两处内容；二是把答复书改成一页纸，先说结论。']
    r.others = ['本年度未收取信息处理费。']
    r.closing = ['白石街道办事处', '2023年1月18日']
    r.slip('applications.partiallyGranted.total', 11)
    r.slip('review.reconsideration.total', 5)
    r.finds('cell.blank', 'warning', '第二表有2格空白')
    r.finds('cell.blank', 'warning', '第三表有139格空白')
    r.finds('cell.blank', 'warning', '第四表有5格空白')
    r.finds('applications.row-total', 'error', '总计应为8+1+0+0+0+0＝9，实为11')
    r.finds('review.total', 'error', '总计应为3+1+0+0＝4，实为5')
    r.finds('narrative.table', 'error', '新收政府信息公开申请60，而第三表为57')
    r.repair('applications.partiallyGranted.total', 9)
    r.repair('review.reconsideration.total', 4)
    r.reads('list 312: 96+88+45+83 among',
            'applications newly received 60',
            'carried over from last year 3',
            'applications closed 55',
            'carried forward to next year 5')
    return r


def baishi2023():
    """Its sequel: sound tables, written in full-width digits here and there and with separators; slips in the text and the labels."""
    r = baishi(2023, (4, 1, 0, 0, 0, 0), (2, 0, 0, 0, 0, 0),
               {'granted': (26, 5, 0, 0, 1, 0), 'partiallyGranted': (7, 2, 0, 0, 0, 0), 'deniedProcessInformation': (3, 0, 0, 0, 0, 0), 'unavailableNotHeld': (11, 1, 0, 0, 0, 0),
                'rejectedPetition': (4, 0, 0, 0, 0, 0), 'otherMiscellaneous': (1, 0, 0, 0, 0, 0)},
               {'regulations': (0, 0, 0), 'normativeDocuments': (1, 0, 9), 'licensing': (702,), 'penalties': (1286,), 'coercion': (0,), 'fees': (3.5,)},
               {'reconsideration': (2, 0, 1, 1), 'directLitigation': (0, 1, 0, 0)}, '0')
    r.written = {'applications.granted.naturalPerson': '２６', 'applications.granted.total': '３２', 'disclosure.penalties.decisions': '1,286件'}
    r.labels = {'1.本机关不掌握相关政府信息': '1.本单位不掌握相关政府信息'}
    r.preamble = ['按照《中华人民共和国政府信息公开条例》和国办公开办函〔2021〕30号文件的要求，白石街道办事处汇总本年情况，写成这份报告。',
                  '统计期限为2023年1月1日至2023年12月31日。街道党政综合办公室解答疑问，电话0000-3456789。']
    r.text = ['2023年，街道继续把居民问得多的事情排在前面公开，先公示、后动工成了习惯。',
              '（一）主动公开。区政府网站上发布信息350条，其中工程进度120条，养老服务90条，财政信息50条，其他信息80条。',
              '（二）依申请公开。新收政府信息公开申请%d件，同比增长12%%；上年结转%d件；办结%d件，结转下年度继续办理%d件。' % (
                  r['received'], r['carriedOver'], r['resultTotal'], r['carriedForward']),
              '（三）政府信息管理。公开目录每季度对一次，断开的链接当天修好。', '（四）平台建设。公众号文章可以按社区筛选，公示栏贴上了二维码。',
              '（五）监督保障。各科室公开情况按月通报，培训2场，社会评议满意的居民比上年多，未发生责任追究情形。']
    r.problems = ['主要问题：一是社区报送不及时；二是政策解读以文字为主，图表少。', '改进情况：一是社区报送时间写进月度通报；二是与区里的设计小组合作，出图解六期。']
    r.headings[4] = '五、存在的主要问题及改进措施'
    r.others = ['本年度收取信息处理费0元。']
    r.closing = ['白石街道办事处', '2024年1月22日']
    r.finds('section.title', 'warning', '“存在的主要问题及改进措施”应为“存在的主要问题及改进情况”')
    r.finds('format.label', 'warning', '“1.本单位不掌握相关政府信息”应为“1.本机关不掌握相关政府信息”')
    r.finds('narrative.sum', 'warning', '120+90+50+80=340，与总数350相差10')
    r.finds('cell.notation', 'info', '1,286件')
    r.finds('cell.notation', 'info', '２６')
    r.reads('list 350: 120+90+50+80 among',
            'applications newly received 58',
            'carried over from last year 5',
            'applications closed 61',
            'carried forward to next year 2',
            'growth of 58: 12%')
    return r


def donghu2020():
    """The form of 2019 with strokes for nothing, cells that were forgotten, and a column that does not balance."""
    r = WholeReport('donghu-2020', '东湖乡人民政府', 2020,
                    {'regulations': (0, 0, 0), 'normativeDocuments': (2, 2, 11), 'licensing': (9, 0, 33), 'otherServices': (14, 1, 61), 'penalties': (5, 0, 8),
                     'coercion': (0, 0, 0), 'fees': (1, 0), 'procurement': (3, 17.6)},
                    {'carriedOver': (2, 0, 0, 0, 0, 0), 'carriedForward': (3, 0, 0, 0, 0, 0), 'granted': (5, 1, 0, 0, 0, 0), 'partiallyGranted': (2, 0, 0, 0, 0, 0),
                     'deniedQueryMatter': (1, 0, 0, 0, 0, 0), 'unavailableNeedsCreation': (1, 1, 0, 0, 0, 0), 'rejectedPublication': (1, 0, 0, 0, 0, 0)},
                    {'litigationAfterReconsideration': (1, 0, 0, 0)}, '/')
    r.written = {'applications.rejectedExcessive.%s' % column: '' for column in COLUMNS}
    r.written.update({'disclosure.procurement.amount': '17.60万元', 'disclosure.otherServices.change': '增1'})
    r.preamble = ['东湖乡人民政府根据《中华人民共和国政府信息公开条例》和国办公开办函〔2019〕60号文件写出本年度报告。',
                  '报告的统计期限为2020年1月1日至2020年12月31日，电子版在县政府网站东湖乡专栏可以下载，咨询电话0000-4567890。']
    r.text = ['2020年，东湖乡的公开围着渔业、旅游和危桥改造转。',
              '（一）主动公开。全年公开信息74条，其中渔业补贴20条，旅游管理19条，工程招标35条。',
              '（二）依申请公开。新收政府信息公开申请%d件，上年结转%d件，办结%d件，结转下年度继续办理%d件。' % (r['received'], r['carriedOver'], r['resultTotal'], r['carriedForward']),
              '（三）政府信息管理。乡里的文件统一编号，公开的另存一份电子版。', '（四）平台建设。渡口和码头各立了一块公示牌。',
              '（五）监督保障。乡纪委每季度抽查一次，公开工作参加年终考核和社会评议，没有责任追究的情况。']
    r.problems = ['问题有两条：一是懂业务的人少；二是旧档案没有电子版。', '改进办法有两条：一是选两名年轻干部去县里跟班；二是分三年把旧档案扫描完。']
    r.others = ['没有需要另外报告的事项。']
    r.closing = ['东湖乡人民政府', '2021年1月25日']
    r.slip('applications.carriedForward.naturalPerson', 0)
    r.slip('applications.carriedForward.total', 0)
    r.finds('cell.blank', 'warning', '第二表有9格空白')
    r.finds('cell.blank', 'warning', '第三表有140格空白')
    r.finds('cell.blank', 'warning', '第四表有13格空白')
    r.finds('applications.balance', 'error', '第一项加第二项为11+2＝13，第三项（七）总计加第四项为10+0＝10')
    r.repair('applications.carriedForward.naturalPerson', 3)
    r.reads('list 74: 20+19+35 among',
            'applications newly received 13',
            'carried over from last year 2',
            'applications closed 12',
            'carried forward to next year 3')
    return r


REPORTS = [liuhe2019, liuhe2020, baishi2022, baishi2023, donghu2020]
