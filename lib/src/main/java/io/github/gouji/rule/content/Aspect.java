package io.github.gouji.rule.content;

import io.github.gouji.text.Token;
import io.github.gouji.text.Token.Kind;
import io.github.gouji.text.Tokenizer;
import io.github.gouji.text.WordFinder;
import java.util.Set;

/**
 * The five aspects of 总体情况 (国办公开办函〔2021〕30号), with the words that offices use for them. A channel that is merely named
 * (微信公众号, 公开栏) is no 平台建设, a 审核 in passing no 政府信息管理: such words tell an aspect only in a heading.
 */
enum Aspect {
    /** 主动公开. */
    PUBLICATION(
            "主动公开",
            "主动公开 主动发布 主动向社会 公开政府信息 公开政务信息 公开各类 公开信息 发布政府信息 发布政务信息 发布各类 发布信息 信息发布量 公开数量 公布政府信息",
            "公开内容 公开范围 信息发布 重点领域 政策解读 公开力度 信息公开"),
    /** 依申请公开. */
    APPLICATIONS("依申请公开", "依申请 申请公开 公开申请 信息申请 申请信息 申请人 申请件 收到申请 受理申请 办理申请 答复申请 处理申请 接到申请 书面申请 申请渠道 申请办理 无申请", "申请"),
    /** 政府信息管理. */
    MANAGEMENT(
            "政府信息管理",
            "信息管理 公文管理 文件管理 公开属性 三审 先审后 先审查 审核制 审查制 审核机制 审查机制 审核流程 审查流程 审核程序 审查程序 审核发布制度 审核把关 审核关 审查关 保密关"
                    + " 管理制度 管理机制 管理办法 管理规定 管理流程 文件清理 清理规范 规范性文件的清理 公开目录 公开指南 目录管理 动态调整 动态更新 动态管理 台账 归档 信息规范 全生命周期 集中清理 审批制 审批机制 审批流程 发布审批"
                    + " 加强信息发布审 强化信息发布审 严格信息发布审 完善信息发布审 健全信息发布审 落实信息发布审 规范信息发布 发布管理 加强信息审 严格信息审 源头认定 属性认定",
            "管理 审核 审查 制度 目录 保密 规范"),
    /** 平台建设. */
    PLATFORMS(
            "平台建设",
            "平台 网站建设 网站管理 网站维护 网站更新 网站内容 网站改版 网站集约 网站栏目 网站运 网站日常 维护网站 更新网站 网站功能 专栏 专区 栏目 新媒体 政府公报 查阅点 查阅场所 查阅中心"
                    + " 公开渠道 公开载体 阵地",
            "网站 公众号 微信 渠道 载体 公开栏 阵地 形式 媒体"),
    /** 监督保障. */
    SUPERVISION(
            "监督保障",
            "监督 考核 培训 评议 追究 追责 问责 督查 督导 督促 检查 通报 组织保障 制度保障 工作保障 队伍保障 人员保障 保障机制 保障措施 保障工作 加强保障 强化保障 自查",
            "领导 保障 责任 机制 队伍 组织");

    private static final Set<String> PIECES = Set.of("条", "篇", "则");
    private static final WordFinder PUBLISHES = new WordFinder("公开", "发布", "公布", "公示", "推送");

    private final String label;
    private final WordFinder anywhere;
    private final WordFinder inHeadings;

    Aspect(String label, String anywhere, String inHeadings) {
        this.label = label;
        this.anywhere = new WordFinder(anywhere.split(" "));
        this.inHeadings = new WordFinder(inHeadings.split(" "));
    }

    /** What the form calls it. */
    String label() {
        return label;
    }

    /** Whether a paragraph tells of it. */
    boolean isIn(String paragraph) {
        return anywhere.isIn(paragraph)
                || inHeadings.isIn(Headings.of(paragraph))
                || Headings.inside(paragraph).stream().anyMatch(inHeadings::isIn)
                || this == PUBLICATION && countsPublished(paragraph);
    }

    /** Whether a sentence counts what was published: 公开工作动态等320条. */
    private static boolean countsPublished(String paragraph) {
        if (!PUBLISHES.isIn(paragraph)) {
            return false;
        }
        StringBuilder words = new StringBuilder();
        Tokenizer tokens = new Tokenizer(paragraph);
        while (tokens.hasNext()) {
            Token token = tokens.next();
            if (token.is(Kind.STOP, Kind.COMMA, Kind.SEMICOLON)) {
                words.setLength(0);
            } else if (token.is(Kind.WORDS)) {
                words.append(token.text());
            } else if (token.numeral() != null
                    && PIECES.contains(token.numeral().unit())) {
                String said = words.toString();
                if (PUBLISHES.isIn(said) && !said.contains("申请")) {
                    return true;
                }
                words.setLength(0);
            }
        }
        return false;
    }
}
