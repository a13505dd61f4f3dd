package io.github.gouji.rule;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.hibernate.validator.messageinterpolation.AbstractMessageInterpolator;
import org.hibernate.validator.resourceloading.PlatformResourceBundleLocator;

/** The texts of rules and findings: Chinese by default, English beside it. */
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
}
