package io.github.gouji.rule.frame;

import io.github.gouji.report.Passage;
import io.github.gouji.rule.AdministrativeName;
import io.github.gouji.rule.AdministrativeName.Level;
import io.github.gouji.rule.AdministrativeName.Unit;
import io.github.gouji.text.ChineseText;
import io.github.gouji.text.WordFinder;
import io.github.gouji.text.WordFinder.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names of units in running text that stand where the own name belongs: as the subject of a sentence, or before 政府信息公开.
 * Only units of the own level; a city's report may speak of any other city.
 */
final class ForeignNames {

    /** Characters of a name in front of 镇 or 县, such as 呼图壁; more are words with a name at their end. */
    private static final int LONGEST_STEM = 4;

    /** How far a name with those of its superiors reaches back to the start of its clause: 某某自治区某某市某某县某某镇. */
    private static final int CLAUSE = 16;

    /** 县 and 镇 have names of two characters and more; one alone is part of a word. */
    private static final int SHORTEST_STEM = 2;

    /** Ends of words that name no unit: 社区, 园区, 城乡. */
    private static final Set<String> NO_UNITS = Set.of(
            "社区", "园区", "景区", "校区", "专区", "地区", "辖区", "市区", "城区", "小区", "片区", "库区", "山区", "林区", "牧区", "矿区", "厂区", "灾区",
            "发区", "开区", "新区", "范区", "验区", "税区", "能区", "治区", "心区", "聚区", "作区", "业区", "部区", "共区", "试区", "国区", "县区", "市镇",
            "城镇", "重镇", "小镇", "家乡", "城乡", "下乡", "老乡", "故乡", "强县", "省县", "市县");

    /** Before a suffix these speak of units in general: 各镇, 我县, 乡镇街道. */
    private static final String GENERAL = "各全该本我个属他弟边等乡镇村县区";

    /** Particles and prepositions that stand in no unit's name. */
    private static final String PARTICLES = "的了在与及以为对由向从把被将是有等各该本我到或并也";

    /** What may stand before 街道 or 镇政府 as common words. */
    private static final WordFinder COMMON_WORDS = new WordFinder(
            ("监督 推动 推进 推行 加强 加大 加快 指导 督促 督导 督查 组织 要求 协调 明确 制定 制订 完善 建立 建成 健全 规范 落实 提高 提升 强化 深化 促进 保障 确保 围绕 结合"
                            + " 根据 按照 依据 依托 通过 利用 借助 发挥 成立 设立 设置 召开 印发 下发 配合 协助 支持 帮助 服务 覆盖 涉及 包括 其中 全面 进一 积极 认真"
                            + " 及时 主动 严格 切实 扎实 不断 持续 各级 所有 有关 相关 下属 所属 下辖 基层 城市 农村 全区 全县 全市 目前 今年 去年 本年 每年 年度"
                            + " 公开 信息 政务 工作 群众 公众 社会 社区 企业 单位 部门 机关 干部 领导 办公 便民 中心 联合 会同 协同 联系 开展 举办 参与 参加 接受 配备"
                            + " 坚持 优化 梳理 编制 更新 维护 管理 建设 创新 拓展 拓宽 丰富 增强 营造 打造 构建 形成 实现 做好 抓好 压实 细化 理顺 整合 统筹 抓实"
                            + " 严肃 严把 助推 助力 推广 宣传 普及 汇总 报送 上报 转发 发布 公布 公示 张贴 展示 反映 体现 需要 必须 应当 能够 可以 由于 因此 同时 此外"
                            + " 另外 例如 比如 特别 尤其 主要 重点 大力 逐步 逐级 逐项 定期 随时 适时 依法 依规 首先 其次 最后 部分 少数 个别 一些 商业 文化 繁华 主要 古城"
                            + " 老城 新城 中心 步行 美食 特色 乡村 美丽 边远 偏远 中心 重点 建制 试点 示范 承办 主办 申请 受理 收到 答复 办理 截至 截止 代表 关于 属地")
                    .split(" +"));

    private static final WordFinder SUFFIXES = new WordFinder("街道", "镇", "乡", "县", "区", "旗");
    private static final WordFinder FOLLOWING = new WordFinder(
            "党委", "党工委", "人民政府", "政府", "办事处", "政务公开", "信息公开", "高度重视", "认真", "坚持", "严格", "积极", "切实", "扎实", "深入", "按照",
            "始终", "主动公开", "未收到", "没有收到", "收到", "受理", "进一步", "不断", "持续", "大力", "充分", "及时", "成立", "全面", "共收到", "紧紧围绕",
            "严把", "以习近平", "深化", "强化", "健全", "明确", "主要", "领导", "将", "高质", "依法", "党政办", "在", "通过", "共");
    private static final WordFinder STRONG = new WordFinder("党委", "党工委", "人民政府", "政府", "办事处", "信息公开", "政务公开", "党政办");
    private static final WordFinder OTHER_USE = new WordFinder("人民政府网", "政府网", "人民政府门户", "政府门户", "政府公报");

    private final @Nullable Unit above;
    private final Unit own;
    private final String office;
    private final boolean comparable;

    ForeignNames(AdministrativeName organization) {
        List<Unit> units = organization.units();
        above = units.size() > 1 ? units.get(units.size() - 2) : null;
        own = organization.last();
        office = organization.office();
        comparable = own.level() == Level.TOWNSHIP || own.level() == Level.COUNTY;
    }

    /** The other names in a passage. */
    List<NameMention> in(Passage passage) {
        List<NameMention> mentions = new ArrayList<>();
        String text = ChineseText.compact(passage.text());
        if (!comparable) {
            return mentions;
        }
        for (Hit suffix : SUFFIXES.in(text)) {
            boolean township = suffix.word().equals("街道")
                    || suffix.word().equals("镇")
                    || suffix.word().equals("乡");
            if (township == (own.level() == Level.TOWNSHIP)) {
                if (!addSlip(passage, text, suffix, mentions)) {
                    addSubject(passage, text, suffix, mentions);
                }
            }
        }
        return mentions;
    }

    /** The own name behind its superior's with one character wrong: 沐阳县韩山镇 for 沭阳县韩山镇. */
    List<NameMention> ofSuperior(Passage passage) {
        String text = ChineseText.compact(passage.text());
        List<NameMention> mentions = new ArrayList<>();
        String name = own.name();
        for (int at = text.indexOf(name); above != null && at >= 0; at = text.indexOf(name, at + 1)) {
            int start = at - above.name().length();
            boolean slip = start >= 0
                    && text.startsWith(above.suffix(), at - above.suffix().length())
                    && Likeness.isOneCharacterOff(
                            above.stem(),
                            text.substring(start, at - above.suffix().length()));
            if (slip) {
                mentions.add(NameMention.in(passage, text, start, text.substring(start, at), true));
            }
        }
        return mentions;
    }

    /** A unit at the start of a clause that does what the reporting one does, or whose disclosure is spoken of. */
    private void addSubject(Passage passage, String text, Hit suffix, List<NameMention> mentions) {
        int start = startOfClause(text, suffix.start());
        String stem = text.substring(start, suffix.start());
        Unit last = lastUnit(stem + suffix.word());
        if (last == null
                || last.stem().length() > LONGEST_STEM
                || isNoUnit(last.stem(), suffix)
                || isFollowedByOtherUse(text, suffix.end())) {
            return;
        }
        if (isSubject(text, suffix.end()) && Likeness.of(own, last) == Likeness.OTHER) {
            boolean led = last.name().length() < stem.length() + suffix.word().length();
            NameMention mention =
                    NameMention.in(passage, text, suffix.end() - last.name().length(), last.name(), false);
            mentions.add(led || Toponym.isLikely(last.stem()) ? mention.asCertain() : mention);
        }
    }

    /** Whether a unit that ends here does what the reporting one does. Counties are spoken of for many other reasons. */
    private boolean isSubject(String text, int end) {
        if (end >= text.length()) {
            return false;
        }
        if (own.level() == Level.TOWNSHIP) {
            return FOLLOWING.at(text, end) != null;
        }
        return office.isEmpty() ? STRONG.at(text, end) != null : text.startsWith(office, end);
    }

    /** The own name with one character wrong, before what belongs to a government; whether it is. */
    private boolean addSlip(Passage passage, String text, Hit suffix, List<NameMention> mentions) {
        int start = suffix.start() - own.stem().length();
        if (start < 0 || !suffix.word().equals(own.suffix()) || suffix.end() >= text.length()) {
            return false;
        }
        String stem = text.substring(start, suffix.start());
        boolean listed = text.charAt(suffix.end()) == '、' || start > 0 && text.charAt(start - 1) == '、';
        boolean han = stem.codePoints().allMatch(Character::isIdeographic);
        boolean slip = han
                && !listed
                && !isNoUnit(stem, suffix)
                && Likeness.isOneCharacterOff(own.stem(), stem)
                && (STRONG.at(text, suffix.end()) != null
                        || !office.isEmpty() && text.startsWith(office, suffix.end()));
        if (slip) {
            mentions.add(NameMention.in(passage, text, start, stem + suffix.word(), true));
        }
        return slip;
    }

    private static @Nullable Unit lastUnit(String name) {
        AdministrativeName parts = AdministrativeName.of(name);
        return parts.isEmpty() || !parts.office().isEmpty() ? null : parts.last();
    }

    private static boolean isNoUnit(String stem, Hit suffix) {
        if (stem.length() < SHORTEST_STEM) {
            return true;
        }
        char last = stem.charAt(stem.length() - 1);
        boolean words = COMMON_WORDS.isIn(stem) || stem.chars().anyMatch(c -> PARTICLES.indexOf(c) >= 0);
        return words || GENERAL.indexOf(last) >= 0 || NO_UNITS.contains(last + suffix.word());
    }

    private static boolean isFollowedByOtherUse(String text, int end) {
        return end < text.length() && OTHER_USE.at(text, end) != null;
    }

    /** Where the clause starts if that is near enough for nothing but a name to stand between; else the end itself. */
    private static int startOfClause(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1)) && end - start <= CLAUSE) {
            start--;
        }
        return start == 0 || !Character.isLetter(text.charAt(start - 1)) ? start : end;
    }
}
