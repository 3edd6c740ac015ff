package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.IdFacts;
import dev.metricsbuild.validate.facts.ValuesFacts;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The platform's rules of the kinds without series: scalar, plotly, text and images. */
final class PlainKindRules {
    private static final Set<Class<? extends ValuesFacts>> IMAGES =
            Set.of(ValuesFacts.Image.class, ValuesFacts.ImageList.class);

    static final List<KindRule> ALL = List.of(
            KindRule.error(
                    ValuesFacts.Scalar.class, "SCALAR-VALUE", "A scalar has a value.", PlainKindRules::scalarSet),
            KindRule.error(
                    ValuesFacts.Scalar.class, "SCALAR-NAN", "A scalar's value is not NaN.", PlainKindRules::scalarNan),
            KindRule.error(
                    ValuesFacts.Plotly.class, "PLOTLY-JSON", "A plotly chart has its JSON.", PlainKindRules::plotly),
            KindRule.error(ValuesFacts.Text.class, "TEXT-EMPTY", "A text is not empty.", PlainKindRules::text),
            KindRule.error(
                    ValuesFacts.Image.class, "IMAGE-ID-SET", "An image names its data.", PlainKindRules::imageSet),
            KindRule.error(
                    ValuesFacts.ImageList.class,
                    "IMAGES-EMPTY",
                    "A list of images has at least one.",
                    PlainKindRules::imagesEmpty),
            new KindRule(
                    IMAGES, Rule.error("IMAGE-ID-UUID", "An image's reference is a UUID.", PlainKindRules::imageUuid)),
            new KindRule(
                    IMAGES,
                    Rule.error(
                            "IMAGE-ID-KNOWN",
                            "An image's reference refers to a data entry.",
                            PlainKindRules::imageKnown)),
            new KindRule(
                    IMAGES,
                    Rule.error("IMAGE-DATA-TYPE", "An image's data is an external file.", PlainKindRules::imageType)));

    private PlainKindRules() {}

    private static void scalarSet(MetricSubject metric, ValuesFacts.Scalar scalar, Findings out) {
        if (scalar.value() == null) {
            out.add(
                    metric,
                    MetricSubject.field(scalar, "value"),
                    "no value",
                    "a number",
                    "Set the value, or leave out the metric where there is none.");
        }
    }

    private static void scalarNan(MetricSubject metric, ValuesFacts.Scalar scalar, Findings out) {
        if (scalar.value() != null && Double.isNaN(scalar.value())) {
            out.add(
                    metric,
                    MetricSubject.field(scalar, "value"),
                    "NaN",
                    "a number",
                    "Leave out the metric where there is no value; an infinite one is allowed.");
        }
    }

    private static void plotly(MetricSubject metric, ValuesFacts.Plotly plotly, Findings out) {
        if (!plotly.jsonPresent()) {
            out.add(metric, MetricSubject.field(plotly, "json"), "no JSON", "a figure", "Set the figure's JSON.");
        }
    }

    private static void text(MetricSubject metric, ValuesFacts.Text text, Findings out) {
        if (text.empty()) {
            out.add(
                    metric,
                    MetricSubject.field(text, "text"),
                    "an empty text",
                    "a text",
                    "Write that there is nothing to report, or leave out the metric.");
        }
    }

    private static void imageSet(MetricSubject metric, ValuesFacts.Image image, Findings out) {
        if (!image.image().present()) {
            out.add(
                    metric,
                    MetricSubject.field(image, "image_data_id"),
                    "no reference",
                    "the id of a data entry",
                    "Name the entry of the image's file.");
        }
    }

    private static void imagesEmpty(MetricSubject metric, ValuesFacts.ImageList list, Findings out) {
        if (list.images().isEmpty()) {
            out.add(
                    metric,
                    MetricSubject.field(list, "image_data_ids"),
                    "no image",
                    "at least one",
                    "Add an image, or leave out the metric where there is none.");
        }
    }

    private static void imageUuid(MetricSubject metric, Findings out) {
        eachImage(metric, image -> image.requireUuid(metric, out));
    }

    private static void imageKnown(MetricSubject metric, Findings out) {
        eachImage(metric, image -> image.requireKnown(metric, out));
    }

    private static void imageType(MetricSubject metric, Findings out) {
        eachImage(metric, image -> {
            DataSubject data = image.target();
            if (data != null && !data.isExternal()) {
                out.add(
                        metric,
                        image.place(),
                        data.path() + " of type " + DataTypes.name(data.facts().type()),
                        DataTypes.name(DataTypes.EXTERNAL_FILE),
                        "Name the entry of the image's file.");
            }
        });
    }

    private static void eachImage(MetricSubject metric, Consumer<Reference> action) {
        ValuesFacts values = metric.values();
        if (values instanceof ValuesFacts.Image image && image.image().present()) {
            action.accept(Reference.of(MetricSubject.field(image, "image_data_id"), image.image(), metric.job()));
        } else if (values instanceof ValuesFacts.ImageList list) {
            String field = MetricSubject.field(list, "image_data_ids");
            for (int i = 0; i < list.images().size(); i++) {
                IdFacts id = list.images().get(i);
                action.accept(new Reference(field, i, id, metric.job().data(id)));
            }
        }
    }
}
