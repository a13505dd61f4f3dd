package io.github.gouji.reader.word;

/**
 * Which ways of taking text away a run or a style names: hiding it, striking it once or twice.
 *
 * @param said the ways that it says something of, one bit each
 * @param on those of them that it switches on
 */
record Erasure(int said, int on) {

    static final int HIDDEN = 1;
    static final int STRUCK = 2;
    static final int STRUCK_TWICE = 4;

    /** Nothing is said. */
    static final Erasure UNSAID = new Erasure(0, 0);

    /** This and one switch more. */
    Erasure saying(int way, boolean switchedOn) {
        return new Erasure(said | way, switchedOn ? on | way : on & ~way);
    }

    /** This; where it says nothing, what it is based on. */
    Erasure over(Erasure base) {
        return base.said == 0 ? this : new Erasure(said | base.said, on | base.on & ~said);
    }

    /** Whether text is erased that says this in styles of which these switches are on. */
    boolean erases(int onInStyles) {
        return (on | onInStyles & ~said) != 0;
    }
}
