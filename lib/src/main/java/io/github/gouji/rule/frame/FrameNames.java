package io.github.gouji.rule.frame;

import io.github.gouji.document.Place;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Passage;
import io.github.gouji.report.YearMention;
import io.github.gouji.rule.AdministrativeName;
import io.github.gouji.rule.AdministrativeName.Level;
import io.github.gouji.text.ChineseText;
import io.github.gouji.text.WordFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names in a report's title, in the sentences that name it and who compiled it, and around it. */
final class FrameNames {

    private static final List<String> LEADS = List.of("现公布", "现将", "公布", "编制", "发布", "《", "关于");

    /** What parts the names of a page's title or of a file: 政府信息公开工作年度报告_云岭县人民政府. */
    private static final Pattern PARTS = Pattern.compile("[-_—–|·,，.、\\s()（）\\d]+");

    private static final Pattern COMPILER = Pattern.compile("由(\\p{IsHan}{4,30}?)(?:组织|负责|牵头|具体)?编[制写]");

    /** Who the sentence that publishes the report says it is of. */
    private static final Pattern PUBLISHED =
            Pattern.compile("(?:公布|发布|公开)《?(\\p{IsHan}{4,30}?)20\\d\\d年度?(?:政府|政务)?信息公开工作年度报告");

    private static final Pattern OFFICE = Pattern.compile("(?:局|委员会|办公室|中心)$");

    private static final WordFinder SUBJECTS = new WordFinder("政府信息公开", "政务信息公开", "政务公开", "信息公开");

    private FrameNames() {}

    /** Those that are not the own name. */
    static List<NameMention> of(AnnualReport report, AdministrativeName own) {
        List<NameMention> mentions = new ArrayList<>();
        report.title().ifPresent(title -> add(title, 0, own, mentions));
        report.yearMentions().stream()
                .filter(mention -> mention.kind() == YearMention.Kind.NAMING_SENTENCE)
                .map(YearMention::source)
                .forEach(sentence -> {
                    String text = ChineseText.compact(sentence.text());
                    LEADS.stream()
                            .filter(text::contains)
                            .findFirst()
                            .ifPresent(lead -> add(sentence, text.lastIndexOf(lead) + lead.length(), own, mentions));
                });
        report.preamble().forEach(passage -> addCompiler(passage, own, mentions));
        report.preamble().forEach(passage -> addSuperiorsOffice(passage, own, mentions));
        String full = report.organization().orElse("");
        mentions.removeIf(mention -> Likeness.abbreviates(mention.name(), full));
        return mentions;
    }

    /** 现公布某某县某某局2023年…年度报告 in a township's report: the frame was copied from an office above it. */
    private static void addSuperiorsOffice(Passage passage, AdministrativeName own, List<NameMention> mentions) {
        Matcher named = PUBLISHED.matcher(ChineseText.compact(passage.text()));
        if (own.last().level() == Level.TOWNSHIP && named.find()) {
            AdministrativeName other = AdministrativeName.of(named.group(1));
            boolean above = !other.isEmpty() && other.last().level() != Level.TOWNSHIP;
            if (above && OFFICE.matcher(other.office()).find()) {
                mentions.add(new NameMention(named.group(1), false, named.group(), true, passage.place()));
            }
        }
    }

    /** 由某某县某某局编制: who compiled the report is who reports, or a superior's office. */
    private static void addCompiler(Passage passage, AdministrativeName own, List<NameMention> mentions) {
        String text = ChineseText.compact(passage.text());
        Matcher compiler = COMPILER.matcher(text);
        if (compiler.find() && Likeness.of(own, AdministrativeName.of(compiler.group(1))) == Likeness.OTHER) {
            mentions.add(new NameMention(compiler.group(1), false, compiler.group(), true, passage.place()));
        }
    }

    /**
     * Names in the page's title and in the file's name that are the own one but for one character. Any other name there is
     * that of a site or of who collects.
     */
    static List<NameMention> around(AnnualReport report, AdministrativeName own) {
        return Stream.of(SourceDocument.PAGE_TITLE, SourceDocument.FILE_NAME)
                .map(report.metadata()::get)
                .filter(Objects::nonNull)
                .flatMap(title -> PARTS.splitAsStream(title)
                        .map(part -> SUBJECTS.isIn(part) ? named(part, 0) : part)
                        .filter(name -> Likeness.of(own, AdministrativeName.of(name)) == Likeness.ONE_CHARACTER_OFF)
                        .map(name -> new NameMention(name, true, title, true, Place.UNKNOWN)))
                .toList();
    }

    private static void add(Passage passage, int start, AdministrativeName own, List<NameMention> mentions) {
        String text = ChineseText.compact(passage.text());
        String named = named(text, start);
        AdministrativeName other = AdministrativeName.of(named);
        Likeness likeness = Likeness.of(own, other);
        if (likeness == Likeness.OTHER || likeness == Likeness.ONE_CHARACTER_OFF) {
            mentions.add(new NameMention(named, likeness == Likeness.ONE_CHARACTER_OFF, text, true, passage.place()));
        }
    }

    /** The organisation before the report's subject, its year left out; empty where there is no such subject. */
    private static String named(String text, int start) {
        int end = SUBJECTS.in(text).stream()
                .mapToInt(WordFinder.Hit::start)
                .filter(hit -> hit >= start)
                .findFirst()
                .orElse(start);
        return text.substring(start, end).replaceAll("[《（(“\"]|(?:\\d{4}|[〇○零一二三四五六七八九]{4})年(?:度)?|^关于|^本单位|^本级", "");
    }
}
