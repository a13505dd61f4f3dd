package io.github.gouji.rule;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.hibernate.validator.messageinterpolation.AbstractMessageInterpolator;
import org.hibernate.validator.resourceloading.PlatformResourceBundleLocator;

/** The texts of rules and findings, Chinese by default, English beside it; and the rules' examples. */
final class MessageBundle {

    /** Merged over the class path, because other contributors of constraints ship a bundle of this name too. */
    private static final PlatformResourceBundleLocator LOCATOR = new PlatformResourceBundleLocator(
            AbstractMessageInterpolator.CONTRIBUTOR_VALIDATION_MESSAGES, MessageBundle.class.getClassLoader(), true);

    private MessageBundle() {}

    static String template(String key, Locale locale) {
        ResourceBundle bundle = LOCATOR.getResourceBundle(Words.isEnglish(locale) ? Locale.ENGLISH : Locale.ROOT);
        try {
            return bundle.getString(key);
        } catch (MissingResourceException missing) {
            throw new IllegalStateException("no text for " + key, missing);
        }
    }

    /** A text that need not be there and is the same in all languages. */
    static Optional<String> find(String key) {
        ResourceBundle bundle = LOCATOR.getResourceBundle(Locale.ROOT);
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }
}
