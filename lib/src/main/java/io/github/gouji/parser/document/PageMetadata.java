package io.github.gouji.parser.document;

import io.github.gouji.document.Block;
import io.github.gouji.document.Cell;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Place;
import io.github.gouji.document.Table;
import io.github.gouji.parser.table.TableSorter;
import io.github.gouji.report.IssueDate;
import io.github.gouji.report.Passage;
import io.github.gouji.text.ChineseDates;
import io.github.gouji.text.ChineseText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the page around a report says of it: a table of 索引号, 发布机构 …, lines such as 发布日期：2020-01-31, and what its
 * head says beside the text.
 */
final class PageMetadata {

    private static final Set<String> NAMES = Set.of(
            "名称", "标题", "索引号", "时间", "日期", "发稿时间", "更新时间", "分类", "主题分类", "组配分类", "信息分类", "发布机构", "发文机关", "发布单位", "公开单位",
            "制发机关", "信息来源", "来源", "公开日期", "发布日期", "发布时间", "成文日期", "发文日期", "生成日期", "发文时间", "文号", "发文字号", "关键词", "主题词",
            "有效性", "体裁分类", "公开方式", "公开形式", "公开时限", "公开范围", "时效", "废止日期", "内容概述", "信息名称", "服务对象分类", "所属主题", "效力状态",
            "生效日期", "统一编号");
    private static final Pattern LINE = Pattern.compile(
            "[\\[【]?\\s?(\\p{IsHan}{2,6})\\s?[\\]】]?\\s?[:：]\\s?(\\S[^:：]{0,60}?)(?=\\s{1,}\\p{IsHan}{2,6}[:：]|\\s{0,9}$|\\s)");
    private static final List<String> ISSUER = List.of("发布机构", "发文机关", "发布单位", "公开单位", "制发机关", "信息来源");
    /** Who published, where no issuer is named: at times the site itself, so it says nothing of who reports. */
    private static final String SOURCE = "来源";

    private static final List<String> ISSUED =
            List.of("公开日期", "发布日期", "发布时间", "发文日期", "生成日期", "成文日期", "发稿时间", "更新时间", "时间", "日期");

    /** Names that sentences use as well: what follows must be a day. */
    private static final Set<String> OF_DAYS = Set.of("时间", "日期", "发稿时间", "更新时间");

    private static final Pattern DAY = Pattern.compile("20\\d\\d(?:年|[-/.])\\d{1,2}(?:月|[-/.])\\d{1,2}日?");

    /** A table with fewer names is not one of metadata, but happens to hold such a word. */
    private static final int FEWEST_NAMES = 2;
    /** A longer paragraph, in characters, is text that happens to hold such a word and a colon. */
    private static final int LONGEST_LINE = 200;

    private final Map<String, String> values = new HashMap<>();
    private final List<Block> rest = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();

    /** Takes the metadata out of what stands before the first section. */
    PageMetadata(List<Block> head, Map<String, String> properties) {
        for (Block block : head) {
            boolean taken = block instanceof Table table
                    ? readTable(table)
                    : block instanceof Paragraph paragraph && readLine(paragraph);
            if (!taken) {
                rest.add(block);
            }
        }
        properties.forEach((name, value) -> put(name, value, Place.UNKNOWN));
    }

    /** Name to value. */
    Map<String, String> values() {
        return values;
    }

    /** What stands before the first section without the metadata. */
    List<Block> rest() {
        return rest;
    }

    /** Who published the page; where it names no issuer, the organisation that it gives as its source. */
    Optional<String> publisher() {
        return issuer().or(() -> Optional.ofNullable(values.get(SOURCE)).filter(Organizations::isName));
    }

    /** Who issued the report, by the page. */
    Optional<String> issuer() {
        return first(ISSUER).map(values::get);
    }

    /** The title that the page gives. */
    Optional<Passage> title() {
        return first(List.of("名称", "标题", "信息名称")).map(this::passage);
    }

    /** When the page was published. */
    Optional<IssueDate> issued() {
        return first(ISSUED)
                .map(this::passage)
                .flatMap(passage -> ChineseDates.dates(passage.text()).stream()
                        .findFirst()
                        .map(day -> new IssueDate(day.date(), passage, true)));
    }

    private Passage passage(String name) {
        return new Passage(Objects.requireNonNull(values.get(name)), Objects.requireNonNull(places.get(name)));
    }

    private Optional<String> first(List<String> names) {
        return names.stream().filter(values::containsKey).min(Comparator.comparingInt(names::indexOf));
    }

    private boolean readTable(Table table) {
        List<Cell> cells = table.cells();
        int found = 0;
        for (int i = 0; i + 1 < cells.size(); i++) {
            String name = name(cells.get(i).text());
            if (NAMES.contains(name) && !NAMES.contains(name(cells.get(i + 1).text()))) {
                put(name, cells.get(i + 1).text(), cells.get(i + 1).place());
                found++;
            }
        }
        return found >= FEWEST_NAMES && TableSorter.sort(table).isEmpty();
    }

    private boolean readLine(Paragraph paragraph) {
        if (paragraph.text().length() > LONGEST_LINE) {
            return false;
        }
        if (paragraph.text().indexOf('|') >= 0 && readCells(paragraph)) {
            return true;
        }
        Matcher line = LINE.matcher(paragraph.text());
        boolean found = false;
        while (line.find()) {
            boolean day = !OF_DAYS.contains(line.group(1))
                    || DAY.matcher(line.group(2)).matches();
            if (NAMES.contains(line.group(1)) && day) {
                put(line.group(1), line.group(2), paragraph.place());
                found = true;
            }
        }
        return found;
    }

    /** A row of such a table in a page saved as text: 发布机构 | 东湖镇人民政府 | 文 号 | |. */
    private boolean readCells(Paragraph row) {
        String[] cells = row.text().split("\\|");
        boolean found = false;
        for (int i = 0; i + 1 < cells.length; i++) {
            if (NAMES.contains(name(cells[i])) && !NAMES.contains(name(cells[i + 1]))) {
                put(name(cells[i]), cells[i + 1], row.place());
                found = true;
            }
        }
        return found;
    }

    private void put(String name, String value, Place place) {
        String text = ChineseText.trim(value);
        if (!text.isEmpty() && values.putIfAbsent(name, text) == null) {
            places.put(name, place);
        }
    }

    private static String name(String text) {
        return ChineseText.compact(text).replaceAll("[:：\\[\\]【】]", "");
    }
}
