package io.github.gouji.rule;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.AbstractMessageInterpolator;
import org.hibernate.validator.resourceloading.PlatformResourceBundleLocator;
import org.hibernate.validator.spi.resourceloading.ResourceBundleLocator;

/** The texts of rules and findings, Chinese by default, English beside it; and the rules' examples. */
final class MessageBundle {

    /** Merged over the class path, because other contributors of constraints ship a bundle of this name too. */
    private static final PlatformResourceBundleLocator LOCATOR = new PlatformResourceBundleLocator(
            AbstractMessageInterpolator.CONTRIBUTOR_VALIDATION_MESSAGES, MessageBundle.class.getClassLoader(), true);

    /** What the application says in its own words, in the bundle in which Jakarta Validation looks for them. */
    private static final Optional<ResourceBundle> OWN_CHINESE = own(Locale.SIMPLIFIED_CHINESE);

    private static final Optional<ResourceBundle> OWN_ENGLISH = own(Locale.ENGLISH);

    private MessageBundle() {}

    private static Optional<ResourceBundle> own(Locale locale) {
        ResourceBundleLocator locator = new PlatformResourceBundleLocator(
                AbstractMessageInterpolator.USER_VALIDATION_MESSAGES, MessageBundle.class.getClassLoader());
        // without a bundle in the language asked for, Java takes one in the JVM's language before the default one
        return Stream.of(locale, Locale.ROOT)
                .map(locator::getResourceBundle)
                .filter(bundle -> bundle != null
                        && List.of("", locale.getLanguage())
                                .contains(bundle.getLocale().getLanguage()))
                .findFirst();
    }

    static String template(String key, Locale locale) {
        Optional<ResourceBundle> own = Words.isEnglish(locale) ? OWN_ENGLISH : OWN_CHINESE;
        if (own.isPresent() && own.get().containsKey(key)) {
            return own.get().getString(key);
        }
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
