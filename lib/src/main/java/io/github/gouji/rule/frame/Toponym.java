package io.github.gouji.rule.frame;

/**
 * Whether words in front of 镇 or 县 read like a place's name, as a person would see at once: 黄坪, 石桥, 东关. Positive
 * evidence, since no list of the words that are no names can be complete (全年镇政府, 聚焦街道办事处).
 */
final class Toponym {

    /** What places are named after and ordinary words of reports hardly ever hold. */
    private static final String LANDMARKS = "山河江湖桥龙坪沙塘岭坝庄屯堡湾港洲岛泉溪坡岗沟寨楼柳石凤虎鹤川津潭峰峪坨圩埠墩岩峡浦汀渡滩甸窑垭垸埔墟坳坞厝";

    private static final String DIRECTIONS = "东西南北";

    /** 东部, 南方, 西边 are no names. */
    private static final String OF_DIRECTIONS = "部方边面侧";

    /** Longer stems are words with a name at their end, or a superior's name glued on. */
    private static final int LONGEST = 3;

    private Toponym() {}

    static boolean isLikely(String stem) {
        if (stem.length() < 2 || stem.length() > LONGEST) {
            return false;
        }
        boolean landmark = stem.chars().anyMatch(c -> LANDMARKS.indexOf(c) >= 0);
        boolean direction = DIRECTIONS.indexOf(stem.charAt(0)) >= 0 && OF_DIRECTIONS.indexOf(stem.charAt(1)) < 0;
        return landmark || direction;
    }
}
