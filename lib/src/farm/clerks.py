#!/usr/bin/env python3
"""Clerks' slips in table three and four, and a scorer. Written from a description of offices and slips
and from format.md only, not from the diagnosis code.

  clerks.py make N SEED ERRORS FOLDER     N reports r00001.json ... in FOLDER, and FOLDER.truth.json beside it (inside,
                                          `check FOLDER` would read it as a report); ERRORS 0 = sound reports
  clerks.py score FOLDER OUT.json [MISSES.json]
  clerks.py view FOLDER OUT.json r00001.json ...      slip, table rows, broken equations and first repairs of a report
"""
import json, math, os, random, sys
from collections import defaultdict, Counter

COLS = ['naturalPerson', 'business', 'research', 'publicWelfare', 'legalService', 'otherOrganization']
ALL = COLS + ['total']
OUT_COMMON = ['granted', 'partiallyGranted', 'deniedStateSecret', 'deniedByOtherLaw', 'deniedSafetyStability',
  'deniedThirdParty', 'deniedInternalAffairs', 'deniedProcessInformation', 'deniedEnforcementFile',
  'deniedQueryMatter', 'unavailableNotHeld', 'unavailableNeedsCreation', 'unavailableStillUnclear',
  'rejectedPetition', 'rejectedRepeated', 'rejectedPublication', 'rejectedExcessive', 'rejectedConfirmation']
OTHER = {'2021': ['otherNotSupplemented', 'otherFeeUnpaid', 'otherMiscellaneous'], '2019': ['other']}
BLOCKS = ['reconsideration', 'directLitigation', 'litigationAfterReconsideration']
RCOLS = ['upheld', 'corrected', 'otherResult', 'pending']
BAL = ['received', 'carriedOver', 'carriedForward']

def outcomes(fmt): return OUT_COMMON + OTHER[fmt]
def rows(fmt): return ['received', 'carriedOver'] + outcomes(fmt) + ['resultTotal', 'carriedForward']

# ------------------------------------------------------------------ offices
def office(rng):
    fmt = '2021' if rng.random() < .85 else '2019'
    year = rng.choice([2021, 2022, 2023, 2024, 2025]) if fmt == '2021' else rng.choice([2019, 2020])
    x = rng.random()
    n = rng.randint(0, 5) if x < .55 else rng.randint(6, 40) if x < .77 else int(math.exp(rng.uniform(math.log(41), math.log(20000))))
    big = n > 40
    def carry():
        if rng.random() < .70: return 0
        return rng.randint(1, 5) if not big else max(1, int(n * rng.uniform(.002, .06)) + rng.randint(0, 4))
    cw = [rng.gammavariate(.6, 1) for _ in range(5)]
    def persons(k):
        w = [.87] + [.13 * v / sum(cw) for v in cw]
        r = [0] * 6
        for i in rng.choices(range(6), w, k=k): r[i] += 1
        return r
    outs = outcomes(fmt)
    w = {}
    for r in outs: w[r] = rng.gammavariate(.25, 1) * 1.6
    w['granted'] = 40 * rng.uniform(.5, 1.5); w['partiallyGranted'] = 16 * rng.uniform(.3, 1.7)
    w['unavailableNotHeld'] = 15 * rng.uniform(.4, 1.6)
    T = {r: dict.fromkeys(ALL, 0) for r in rows(fmt)}
    rec, over = persons(n), persons(carry())
    cf = min(carry(), sum(rec) + sum(over))
    pool = [i for i in range(6) for _ in range(rec[i] + over[i])]
    rng.shuffle(pool)
    for k, i in enumerate(pool[:cf]): T['carriedForward'][COLS[i]] += 1
    for i, r in zip(pool[cf:], rng.choices(outs, [w[r] for r in outs], k=len(pool) - cf)): T[r][COLS[i]] += 1
    for i, c in enumerate(COLS):
        T['received'][c] = rec[i]; T['carriedOver'][c] = over[i]
        T['resultTotal'][c] = sum(T[r][c] for r in outs)
    for r in T: T[r]['total'] = sum(T[r][c] for c in COLS)
    R = {b: {c: 0 for c in RCOLS} for b in BLOCKS}
    if rng.random() < (.7 if big else .15):
        for b in BLOCKS:
            for c in RCOLS:
                if rng.random() < .35: R[b][c] = rng.randint(1, 9)
    for b in BLOCKS: R[b]['total'] = sum(R[b][c] for c in RCOLS)
    return dict(fmt=fmt, year=year, T=T, R=R)

# ------------------------------------------------------------------ equations: residual = left - right, only the broken ones
def broken3(T, fmt):
    e = {}
    v = lambda r, c: T[r][c] or 0
    for c in ALL:
        d = v('received', c) + v('carriedOver', c) - v('resultTotal', c) - v('carriedForward', c)
        if d: e['1', c] = d
        d = v('resultTotal', c) - sum(v(r, c) for r in outcomes(fmt))
        if d: e['2', c] = d
    for r in T:
        d = v(r, 'total') - sum(v(r, c) for c in COLS)
        if d: e['3', r] = d
    return e
def broken4(R):
    return {('4', b): d for b in BLOCKS if (d := (R[b]['total'] or 0) - sum(R[b][c] or 0 for c in RCOLS))}

# ------------------------------------------------------------------ slips
# each takes (rng, office) and gives (wrong, follows[, variant]) as {(table,row,col): new value} or None if the office has no such place
A, V = 'applications', 'review'
def cells(o, lo=1, rws=None, cols=COLS): return [(r, c) for r in (rws or o['T']) for c in cols if o['T'][r][c] >= lo]
def off(rng, v):
    d = rng.choice([1, 1, 1, 2, 2, 3]) * rng.choice([-1, 1])
    return v + d if v + d >= 0 else v - d
def nonempty_rows(o): return [r for r in o['T'] if o['T'][r]['total'] > 0]

def rowTotal(rng, o):
    rs = nonempty_rows(o)
    if not rs: return
    r = rng.choice(list(o['T'])) if rng.random() < .06 else rng.choice(rs)
    v = o['T'][r]['total']; x = rng.random()
    if x < .15 and v >= 10: w = v + rng.choice([-10, 10])
    elif x < .3: w = o['T'][r]['naturalPerson']          # adds up the first column only
    else: w = off(rng, v)
    return {(A, r, 'total'): w}, {}
def columnTotal(rng, o):
    cs = cells(o, 1, ['resultTotal'])
    if not cs: return
    r, c = rng.choice(cs); v = o['T'][r][c]
    w = off(rng, v) if v < 10 or rng.random() < .8 else v + rng.choice([-10, 10])
    f, name = {}, 'alone'
    if rng.random() < .5: f[A, r, 'total'] = o['T'][r]['total'] + w - v; name = 'totalFollows'
    return {(A, r, c): w}, f, name
def balance(rng, o, follow):
    r = rng.choice(BAL)
    cs = cells(o, 1, [r])
    if rng.random() < .15: cs = [(r, 'naturalPerson')]
    if not cs: return
    r, c = rng.choice(cs); v = o['T'][r][c]; w = off(rng, v)
    return {(A, r, c): w}, ({(A, r, 'total'): o['T'][r]['total'] + w - v} if follow else {}), r
def balanceFollowed(rng, o): return balance(rng, o, True)
def balanceAlone(rng, o): return balance(rng, o, False)
def outcome(rng, o, row, col):
    outs = outcomes(o['fmt']); cs = cells(o, 1, outs)
    if rng.random() < .12: cs = [(rng.choice(outs), c) for r, c in cs]   # one counted where there was none
    if not cs: return
    r, c = rng.choice(cs); v = o['T'][r][c]; w = off(rng, v); d = w - v
    f, name = {}, None
    if row: f[A, r, 'total'] = o['T'][r]['total'] + d
    if col:
        f[A, 'resultTotal', c] = o['T']['resultTotal'][c] + d
        if row or rng.random() < .5: f[A, 'resultTotal', 'total'] = o['T']['resultTotal']['total'] + d; name = '七总计 too'
        else: name = '七 only'
        if row: name = None
    if any(x < 0 for x in f.values()): return
    return {(A, r, c): w}, f, name
def outcomeAlone(rng, o): return outcome(rng, o, False, False)
def outcomeRow(rng, o): return outcome(rng, o, True, False)
def outcomeColumn(rng, o): return outcome(rng, o, False, True)
def outcomeAll(rng, o): return outcome(rng, o, True, True)
def leftOut(rng, o):
    cs = cells(o, 1, [r for r in o['T'] if r != 'resultTotal'])
    if not cs: return
    r, c = rng.choice(cs); w = rng.choice([0, None])
    f, name = {}, 'cell'
    if sum(o['T'][r][x] > 0 for x in COLS) == 1 and rng.random() < .35: f[A, r, 'total'] = w; name = 'whole row'
    return {(A, r, c): w}, f, name
def typing(rng, o, fn, lo):
    cs = cells(o, lo, cols=ALL)
    if not cs: return
    r, c = rng.choice(cs); v = o['T'][r][c]; w = fn(rng, str(v))
    if w is None or int(w) == v: return
    w = int(w); f, name = {}, 'alone'
    if c != 'total' and rng.random() < .25: f[A, r, 'total'] = o['T'][r]['total'] + w - v; name = 'totalFollows'
    return {(A, r, c): w}, f, name
def _swap(rng, s):
    k = [i for i in range(len(s) - 1) if s[i] != s[i + 1] and not (i == 0 and s[1] == '0')]
    if not k: return
    i = rng.choice(k); return s[:i] + s[i + 1] + s[i] + s[i + 2:]
def digitsSwapped(rng, o): return typing(rng, o, _swap, 12)
def _drop(rng, s):
    i = rng.randrange(len(s)); t = s[:i] + s[i + 1:]
    return None if t.startswith('0') else t
def digitDropped(rng, o): return typing(rng, o, _drop, 11)
def _dbl(rng, s): i = rng.randrange(len(s)); return s[:i] + s[i] + s[i:]
def digitDoubled(rng, o): return typing(rng, o, _dbl, 1)
KEYPAD = {'0': '12', '1': '0247', '2': '1350', '3': '268', '4': '1570', '5': '2468', '6': '3590', '7': '481', '8': '5793', '9': '680'}
def _mis(rng, s):
    i = rng.randrange(len(s)); d = rng.choice(KEYPAD[s[i]])
    return None if i == 0 and d == '0' and len(s) > 1 else s[:i] + d + s[i + 1:]
def digitMistyped(rng, o): return typing(rng, o, _mis, 1)
def _zero(rng, s):
    if '0' in s[1:] and rng.random() < .5:
        i = rng.choice([j for j in range(1, len(s)) if s[j] == '0']); return s[:i] + s[i + 1:]
    i = rng.randint(1, len(s)); return s[:i] + '0' + s[i:] if rng.random() < .4 else s + '0'
def zeroSlip(rng, o): return typing(rng, o, _zero, 1)
def neighbours(o, r, c):
    rs = rows(o['fmt']); i, j = rs.index(r), COLS.index(c); n = []
    for k in (j - 1, j + 1):
        if 0 <= k < 6: n += [(r, COLS[k], 'column')] * 2
    for k in (i - 1, i + 1):
        if 0 <= k < len(rs) and rs[k] != 'resultTotal' and r != 'resultTotal': n.append((rs[k], c, 'row'))
    return n
def exchanged(rng, o):
    T = o['T']
    p = [(r, c, a, b, k) for r, c in cells(o) for a, b, k in neighbours(o, r, c) if T[a][b] > 0 and T[a][b] != T[r][c]]
    if not p: return
    r, c, a, b, k = rng.choice(p)
    return {(A, r, c): T[a][b], (A, a, b): T[r][c]}, {}, k
def typedNext(rng, o):
    T = o['T']
    p = [(r, c, a, b, k) for r, c in cells(o) for a, b, k in neighbours(o, r, c)]
    if not p: return
    r, c, a, b, k = rng.choice(p); v = T[r][c]
    m = v if T[a][b] == 0 else rng.randint(1, min(v, 3))
    return {(A, r, c): v - m, (A, a, b): T[a][b] + m}, {}, k
def rowShifted(rng, o):
    T = o['T']; rs = [r for r in T if sum(T[r][c] > 0 for c in COLS) >= 2]
    if not rs: return
    r = rng.choice(rs); v = [T[r][c] for c in ALL]; x = rng.random()
    if x < .5:
        if v[5]: return
        n, name = [None] + v[:5] + [v[6]], 'right'
    elif x < .75: n, name = v[1:] + [None], 'left with total'
    else:
        if v[0]: return
        n, name = v[1:6] + [None, v[6]], 'left'
    return {(A, r, c): n[i] for i, c in enumerate(ALL) if (n[i] or 0) != v[i]}, {}, name
def splitNumber(rng, o):
    T = o['T']; cs = [(r, c) for r, c in cells(o, 10) if c != 'otherOrganization' and T[r][COLS[COLS.index(c) + 1]] == 0]
    if not cs: return
    r, c = rng.choice(cs); s = str(T[r][c]); i = rng.randint(1, len(s) - 1)
    w = {(A, r, c): int(s[:i])}
    if int(s[i:]): w[A, r, COLS[COLS.index(c) + 1]] = int(s[i:])
    return w, {}
def totalsLeaveColumn(rng, o):
    T = o['T']; cs = [c for c in COLS[1:] if sum(T[r][c] > 0 for r in T) >= 2]
    if not cs: return
    c = rng.choice(cs)
    return {(A, r, 'total'): T[r]['total'] - T[r][c] for r in T if T[r][c]}, {}
def totalLeavesRow(rng, o):
    T = o['T']; outs = outcomes(o['fmt']); rs = [r for r in outs if T[r]['total']]
    if not rs or len(rs) < 2: return
    r = rng.choice(rs)
    if rng.random() < .6:
        return ({(A, 'resultTotal', c): T['resultTotal'][c] - T[r][c] for c in COLS if T[r][c]},
                {(A, 'resultTotal', 'total'): T['resultTotal']['total'] - T[r]['total']}, 'all columns')
    c = rng.choice([c for c in COLS if T[r][c]])
    return {(A, 'resultTotal', c): T['resultTotal'][c] - T[r][c]}, {}, 'one column'
def totalDoubled(rng, o):
    T = o['T']
    if rng.random() < .5:
        rs = nonempty_rows(o)
        if not rs: return
        r = rng.choice(rs); return {(A, r, 'total'): 2 * T[r]['total']}, {}, 'row total'
    cs = cells(o, 1, ['resultTotal'])
    if not cs: return
    r, c = rng.choice(cs); v = T[r][c]; f, name = {}, '七 alone'
    if rng.random() < .5: f[A, r, 'total'] = T[r]['total'] + v; name = '七, total follows'
    return {(A, r, c): 2 * v}, f, name
def forwardForgotten(rng, o):
    T = o['T']['carriedForward']; cs = [c for c in COLS if T[c]]
    if not cs: return
    w = rng.choice([0, 0, None])
    return {(A, 'carriedForward', c): w for c in cs}, {(A, 'carriedForward', 'total'): w}
def lastYearLeft(rng, o):
    T = o['T']['carriedOver']; c = rng.choice([c for c in COLS if T[c]] or ['naturalPerson'])
    v = T[c]; top = max(6, 2 * v); w = rng.choice([x for x in range(0, top + 1) if x != v])
    if w == 0 and v == 0: return
    return {(A, 'carriedOver', c): w}, {(A, 'carriedOver', 'total'): T['total'] + w - v}
def countedTwice(rng, o):
    T = o['T']; outs = outcomes(o['fmt']); cs = cells(o, 1, outs)
    if not cs: return
    r, c = rng.choice(cs); a = rng.choice([x for x in outs if x != r and (T[x]['total'] or rng.random() < .4)] or [outs[0]])
    if a == r: return
    k = rng.randint(1, min(3, T[r][c]))
    return {(A, a, c): T[a][c] + k}, {(A, a, 'total'): T[a]['total'] + k}
def review(rng, o, kind):
    R = o['R']; bs = [b for b in BLOCKS if R[b]['total']]
    if not bs: return
    b = rng.choice(bs)
    if kind == 'outcome':
        c = rng.choice([c for c in RCOLS if R[b][c]]); return {(V, b, c): off(rng, R[b][c])}, {}
    if kind == 'total': return {(V, b, 'total'): off(rng, R[b]['total'])}, {}
    c = rng.choice([c for c in RCOLS + ['total'] if R[b][c]]); return {(V, b, c): None}, {}, 'total' if c == 'total' else 'outcome'
def reviewOutcome(rng, o): return review(rng, o, 'outcome')
def reviewTotal(rng, o): return review(rng, o, 'total')
def reviewBlank(rng, o): return review(rng, o, 'blank')

# (function, share argued, why). `make` draws kinds equally; `score` also weighs the per-kind rates by the shares argued.
MIX = [
 (rowTotal, 12, 'totals are added by hand in Word; the last number typed is checked least'),
 (columnTotal, 9, '23-25 numbers added by hand; commonest in bigger offices'),
 (balanceFollowed, 6, 'the register of 新收/结转 is kept elsewhere; its total is copied from the one column in use'),
 (balanceAlone, 4, 'a correction of the cell late, the total forgotten'),
 (outcomeAlone, 6, 'reclassified late: only the cell is touched'),
 (outcomeRow, 7, 'reclassified late: cell and its own row'),
 (outcomeColumn, 2, 'spreadsheet with column sums only'),
 (outcomeAll, 6, 'spreadsheet with all sums: only the balance tells'),
 (leftOut, 9, 'a row without number, very common in small offices'),
 (digitsSwapped, 1, 'needs two digits'), (digitDropped, 2, ''), (digitDoubled, 2, 'held key'), (digitMistyped, 3, ''), (zeroSlip, 2, ''),
 (exchanged, 1, ''), (typedNext, 6, 'wrong line of a 25-row form, or 商业企业 for 自然人'), (rowShifted, 2, 'merged cells'),
 (splitNumber, 1, 'converters and narrow cells'), (totalsLeaveColumn, 1, 'sum range ends early'), (totalLeavesRow, 3, 'sum range, page break in the table'),
 (totalDoubled, 2, 'range includes itself, or a double SUM'), (forwardForgotten, 6, 'the last row, after the page break'),
 (lastYearLeft, 4, "last year's file is the template"), (countedTwice, 3, '部分公开 counted in 予以公开 too'),
 (reviewOutcome, 2, ''), (reviewTotal, 2, ''), (reviewBlank, 1, '')]
KINDS = {f.__name__: f for f, _, _ in MIX}
SHARE = {f.__name__: s for f, s, _ in MIX}
# only the balance or one sum is broken and several cells mend it equally (unless a sentence tells)
UNDECIDABLE = {'balanceFollowed', 'outcomeRow', 'outcomeAll', 'countedTwice', 'lastYearLeft', 'forwardForgotten',
               'reviewOutcome', 'reviewTotal', 'reviewBlank'}

# ------------------------------------------------------------------ writing
SURN = '东西南北中前后上下左右内外大小高长新古青白黑红金银石木水火山川江湖河海云雨风雪春夏秋冬松竹梅兰龙凤虎马羊牛鹿鹤鹏'
BUR = ['民政局', '财政局', '教育局', '水利局', '农业农村局', '司法局', '审计局', '统计局', '交通运输局', '卫生健康局', '林业局', '信访局', '医疗保障局', '应急管理局']
def name(i): return SURN[i % 50] + SURN[(i // 50) % 50] + '县' + BUR[(i * 7 + i // 50) % len(BUR)]
def write(rng, i, o, T, R):
    x = rng.random()
    z = 0 if x < .60 else rng.choice([None, '']) if x < .85 else rng.choice(['—', '/', '-'])
    def put(v): return z if v == 0 else (None if z != '' else '') if v is None else v
    d = {'organization': name(i), 'year': o['year'], 'format': o['fmt'],
         'tables': {A: {r: {c: put(T[r][c]) for c in ALL} for r in T}, V: {b: {c: put(R[b][c]) for c in RCOLS + ['total']} for b in BLOCKS}}}
    p1, p4, m = [], [], {'zero': z, 's1': None, 's4': None}
    g = lambda v: v or 0
    if rng.random() < 1 / 3:
        m['s1'] = rng.choice(['true', 'copied']); S = o['T'] if m['s1'] == 'true' else T
        p1 = ['全年共收到政府信息公开申请%d件，上年结转%d件。' % (g(S['received']['total']), g(S['carriedOver']['total']))]
    if rng.random() < .2 and any(R[b][c] for b in BLOCKS for c in R[b]):
        m['s4'] = rng.choice(['true', 'copied']); S = o['R'] if m['s4'] == 'true' else R
        p4 = ['因政府信息公开工作被申请行政复议%d件，其中结果维持%d件、结果纠正%d件、其他结果%d件、尚未审结%d件。' % tuple(g(S['reconsideration'][c]) for c in ['total'] + RCOLS)
              + '未经复议直接起诉%d件，其中结果维持%d件、结果纠正%d件、其他结果%d件、尚未审结%d件；' % tuple(g(S['directLitigation'][c]) for c in ['total'] + RCOLS)
              + '复议后起诉%d件，其中结果维持%d件、结果纠正%d件、其他结果%d件、尚未审结%d件。' % tuple(g(S['litigationAfterReconsideration'][c]) for c in ['total'] + RCOLS)]
    if p1 or p4 or rng.random() < .4:
        t = ['总体情况', '主动公开政府信息情况', '收到和处理政府信息公开申请情况', '政府信息公开行政复议、行政诉讼情况', '存在的主要问题及改进情况', '其他需要报告的事项']
        ps = [p1, [], [], p4, ['公开内容更新不够及时，下一步将加强业务培训。'], ['本年度未收取信息处理费。']]
        d['sections'] = [{'number': k + 1, 'title': t[k], 'paragraphs': ps[k]} for k in range(6)]
    return d, m

def apply(o, slips):
    T = {r: dict(o['T'][r]) for r in o['T']}; R = {b: dict(o['R'][b]) for b in o['R']}
    for s in slips:
        for part in (s['w'], s['f']):
            for (t, r, c), v in part.items(): (T if t == A else R)[r][c] = v
    return T, R
def make(n, seed, errors, folder):
    os.makedirs(folder, exist_ok=True)
    rng = random.Random(seed * 1000 + errors); truth = {}; i = 0; want = None; tries = 0
    kinds = list(KINDS)
    while i < n:
        if want is None: want = [rng.choice(kinds) for _ in range(errors)]; tries = 0
        tries += 1
        if tries > 300: want = None; continue
        o = office(rng); slips = []; used = set(); ok = True
        for k in want:
            for _ in range(8):
                s = KINDS[k](rng, o)
                if not s: continue
                w, f = s[0], s[1]; val = lambda t, r, c: (o['T'] if t == A else o['R'])[r][c]
                if any((v or 0) == val(*q) for q, v in {**w, **f}.items()) or any((v or 0) < 0 for v in {**w, **f}.values()) or not w: continue
                if used & (set(w) | set(f)): continue
                sl = dict(kind=k, var=s[2] if len(s) > 2 else None, w=w, f=f); T, R = apply(o, [sl])
                if not broken3(T, o['fmt']) and not broken4(R): continue
                slips.append(sl); used |= set(w) | set(f); break
            else: ok = False; break
        if not ok: continue
        T, R = apply(o, slips); b3, b4 = broken3(T, o['fmt']), broken4(R)
        # a combination that cancels: a table touched but whole, or whole once some slip of it is taken away with others left
        if any(any(q[0] == A for s in slips for q in s['w']) and not b3 or any(q[0] == V for s in slips for q in s['w']) and not b4 for _ in [0]): continue
        d, m = write(rng, i, o, T, R); i += 1; fn = 'r%05d.json' % i
        json.dump(d, open(os.path.join(folder, fn), 'w'), ensure_ascii=False)
        L = lambda part, get: [[t, r, c, get(t, r, c), v] for (t, r, c), v in part.items()]
        val = lambda t, r, c: (o['T'] if t == A else o['R'])[r][c]
        truth[fn] = dict(fmt=o['fmt'], n=o['T']['received']['total'], slips=[dict(kind=s['kind'], var=s['var'], wrong=L(s['w'], val), follows=L(s['f'], val)) for s in slips], **m)
        want = None
    json.dump(truth, open(folder.rstrip('/') + '.truth.json', 'w'), ensure_ascii=False)

# ------------------------------------------------------------------ scoring
def num(v): return v if isinstance(v, int) else 0
def table(folder, fn):
    d = json.load(open(os.path.join(folder, fn)))
    return [{r: {c: num(v) for c, v in x.items()} for r, x in d['tables'][t].items()} for t in (A, V)]
def single_repairs(T, fmt):
    """every change of ONE table-three cell, with any of its sums following, that mends all equations"""
    res = broken3(T, fmt)
    if not res: return []
    outs = set(outcomes(fmt)); found = []
    ds = sorted({s * abs(d) for d in res.values() for s in (-1, 1)})
    def eff(r, c, d, acc):
        def add(k, v):
            acc[k] = acc.get(k, 0) + v
        if r in ('received', 'carriedOver'): add(('1', c), d)
        if r == 'carriedForward': add(('1', c), -d)
        if r == 'resultTotal': add(('1', c), -d); add(('2', c), d)
        if r in outs: add(('2', c), -d)
        add(('3', r), d if c == 'total' else -d)
    for r in T:
        for c in ALL:
            fs = []
            if c != 'total': fs.append((r, 'total'))
            if r in outs:
                fs.append(('resultTotal', c))
                if c != 'total': fs.append(('resultTotal', 'total'))
            for d in ds:
                if T[r][c] + d < 0: continue
                for m in range(1 << len(fs)):
                    a = {}; eff(r, c, d, a)
                    for k, q in enumerate(fs):
                        if m >> k & 1: eff(*q, d, a)
                    if all(a.get(k, 0) == -v for k, v in res.items()) and all(v == 0 or k in res for k, v in a.items()):
                        found.append((r, c, d, [q for k, q in enumerate(fs) if m >> k & 1]))
    return found
def score(folder, out, show=None):
    truth = json.load(open(folder.rstrip('/') + '.truth.json'))
    O = {os.path.basename(r['file']): r for r in json.load(open(out))['reports']}
    assert set(truth) <= set(O), 'reports missing: %d' % len(set(truth) - set(O))
    K = defaultdict(Counter); cal = defaultdict(lambda: [0, 0, 0., 0]); none = []; misses = []; sound = 0; byK = defaultdict(Counter); sent = defaultdict(Counter)
    sure_wrong = []
    for fn, t in truth.items():
        rep = O[fn].get('repairs') or []
        if not t['slips']:
            sound += bool(rep)
            if rep: print('repair on sound report', fn, rep[0])
            continue
        T, R = table(folder, fn); b = {A: broken3(T, t['fmt']), V: broken4(R)}
        for tab in (A, V):
            W = {(r, c): v for s in t['slips'] for x, r, c, v, _ in s['wrong'] if x == tab}
            F = {(r, c): v for s in t['slips'] for x, r, c, v, _ in s['follows'] if x == tab}
            if not W and not b[tab]: continue
            mine = sorted((x for x in rep if x['table'] == tab), key=lambda x: x['rank'])
            sl = [s for s in t['slips'] if any(q[0] == tab for q in s['wrong'])]
            key = sl[0]['kind'] if len(sl) == 1 else '+'
            if not mine: none.append((fn, tab, [s['kind'] for s in sl]))
            top = mine[0] if mine else None
            cs = {(x['row'], x['column']): num(x['suggested']) for x in (top or {}).get('cells', [])}
            fs = {(x['row'], x['column']): num(x['suggested']) for x in (top or {}).get('follows', [])}
            def exact(m, strict=True):
                c = {(x['row'], x['column']): num(x['suggested']) for x in m['cells']}
                f = {(x['row'], x['column']): num(x['suggested']) for x in m['follows']}
                return {**c, **f} == {**W, **F} and (not strict or set(W) <= set(c))
            ex = bool(top) and exact(top); lax = bool(top) and exact(top, False)
            listed = any(exact(m, False) for m in mine)
            conf = top['confidence'] if top else None
            if top:
                bi = min(int(conf * 20), 19); cal[bi][0] += 1; cal[bi][1] += ex; cal[bi][2] += conf; cal[bi][3] += lax
                if conf >= .95 and not lax: sure_wrong.append((fn, tab, conf, [s['kind'] for s in sl]))
            if tab == A and len(t['slips']) == 1:
                k1 = single_repairs(T, t['fmt']); u = len({(r, c) for r, c, d, f in k1}); tb = '0' if u == 0 else '1' if u == 1 else '2-3' if u <= 3 else '4+'
            else: tb = 'n/a'
            for s in sl:
                k = K[s['kind']]; k['slips'] += 1
                good = 0
                for x, r, c, v, w in s['wrong']:
                    if x != tab: continue
                    k['cells'] += 1; hit = cs.get((r, c)) == v; inf = fs.get((r, c)) == v
                    k['in'] += hit; k['follow'] += inf; good += hit
                    byK[tb]['cells'] += 1; byK[tb]['in'] += hit
                    if tab == V: se = 's4 ' + str(t['s4'])
                    else: se = 's1 ' + str(t['s1'])
                    sent[se]['cells'] += 1; sent[se]['in'] += hit
                k['whole'] += good == sum(q[0] == tab for q in s['wrong'])
                if len(sl) == 1:
                    k['alone'] += 1; k['exact'] += ex; k['lax'] += lax; k['listed'] += listed
                    k['sure'] += conf is not None and conf >= .95; k['sureok'] += conf is not None and conf >= .95 and ex; k['surelax'] += conf is not None and conf >= .95 and lax
                    if not lax: misses.append((fn, tab, s, conf, tb, listed, t))
                elif not lax and s is sl[0]: misses.append((fn, tab, s, conf, tb, listed, t))
    if sum(not t['slips'] for t in truth.values()):
        print('sound reports %d, with repairs %d' % (sum(not t['slips'] for t in truth.values()), sound)); return
    print('%-18s %6s %6s %9s %7s | of tables with this slip only: %5s %6s %6s %7s %9s' % ('kind', 'slips', 'cells', 'restored', '+follow', 'n', 'exact', 'any', 'listed', '>=.95 ok'))
    tot = Counter()
    def line(nm, k):
        p = lambda a, b: '%5.1f' % (100 * k[a] / k[b]) if k[b] else '    -'
        print('%-18s %6d %6d  %s %%  %s %% | %30d  %s  %s  %s   %d/%d (any place %d)' % (nm, k['slips'], k['cells'], p('in', 'cells'), '%5.1f' % (100 * (k['in'] + k['follow']) / max(1, k['cells'])), k['alone'], p('exact', 'alone'), p('lax', 'alone'), p('listed', 'alone'), k['sureok'], k['sure'], k['surelax']))
    dec, und = Counter(), Counter()
    for nm in KINDS:
        if K[nm]['slips']: line(nm + ('*' if nm in UNDECIDABLE else ''), K[nm])
        (und if nm in UNDECIDABLE else dec).update(K[nm])
    line('decidable kinds', dec); line('undecidable*', und); tot.update(dec); tot.update(und); line('ALL', tot)
    ws = sum(SHARE[k] for k in K); print('slips wholly restored (every wrong cell in cells): %.1f %%; weighed by the argued mix %.1f %%' % (
        100 * tot['whole'] / tot['slips'], 100 * sum(SHARE[k] * K[k]['whole'] / K[k]['slips'] for k in K) / ws))
    print('\nconfidence of rank 1      n   mean conf  exact %  exact (place free) %')
    hi = [0, 0, 0]
    for bi in sorted(cal):
        n, e, s, l = cal[bi]; print('  %.2f-%.2f   %10d   %8.3f   %6.1f   %6.1f' % (bi / 20, bi / 20 + .05, n, s / n, 100 * e / n, 100 * l / n))
        if bi == 19: print('  told at >= .95: %d of %d right strictly (%.1f %%), %d place free (%.1f %%)' % (e, n, 100 * e / n, l, 100 * l / n))
    print('\nrestored by number of one-cell repairs possible (one-slip reports, table three):', {k: '%d/%d' % (v['in'], v['cells']) for k, v in sorted(byK.items())})
    print('restored by sentence:', {k: '%d/%d = %.0f %%' % (v['in'], v['cells'], 100 * v['in'] / v['cells']) for k, v in sorted(sent.items())})
    print('broken tables without any repair: %d' % len(none), none[:12])
    print('told >= .95 and wrong: %d' % len(sure_wrong), sure_wrong[:30])
    if show:
        json.dump([dict(file=m[0], table=m[1], kind=m[2]['kind'], var=m[2]['var'], conf=m[3], one=m[4], listed=m[5]) for m in misses], open(show, 'w'), ensure_ascii=False)
def view(folder, out, fn):
    truth = json.load(open(folder.rstrip('/') + '.truth.json'))[fn]; r = [x for x in json.load(open(out))['reports'] if os.path.basename(x['file']) == fn][0]
    d = json.load(open(os.path.join(folder, fn))); T, R = table(folder, fn)
    print('==', fn, 'n', truth['n'], 'zero', repr(truth['zero']), 's1', truth['s1'], 's4', truth['s4'])
    for s in truth['slips']: print('   SLIP', s['kind'], s['var'], 'wrong', [tuple(q[1:]) for q in s['wrong']], 'follows', [tuple(q[1:]) for q in s['follows']])
    for rr, x in T.items():
        if any(x.values()) or any(v is None for v in d['tables'][A][rr].values()) and truth['zero'] not in (None, ''): print('   %-26s' % rr, [d['tables'][A][rr][c] if x[c] or d['tables'][A][rr][c] is None else '.' for c in ALL])
    for rr, x in R.items():
        if any(x.values()): print('   %-26s' % rr, list(x.values()))
    for p in d.get('sections', []):
        if p['number'] in (1, 4) and p['paragraphs']: print('   §', p['paragraphs'][0])
    print('   broken', broken3(T, truth['fmt']), broken4(R), '| one-cell repairs', [(a, c, dd, [f'{x}.{y}' for x, y in f]) for a, c, dd, f in single_repairs(T, truth['fmt'])][:8])
    for x in (r.get('repairs') or [])[:3]:
        print('   rank', x['rank'], x['table'], x['confidence'], [(q['row'], q['column'], q['actual'], q['suggested']) for q in x['cells']], 'follows', [(q['row'], q['column'], q['suggested']) for q in x['follows']])
if __name__ == '__main__':
    a = sys.argv
    if a[1] == 'make': make(int(a[2]), int(a[3]), int(a[4]), a[5])
    elif a[1] == 'score': score(a[2], a[3], a[4] if len(a) > 4 else None)
    elif a[1] == 'view':
        for f in a[4:]: view(a[2], a[3], f)
