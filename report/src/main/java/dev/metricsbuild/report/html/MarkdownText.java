package dev.metricsbuild.report.html;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Renders the Markdown of texts: HTML in it is shown as text, addresses other than web and mail ones are dropped. */
final class MarkdownText {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private MarkdownText() {}

    static String render(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new ImagesToLinks());
        return RENDERER.render(document);
    }

    /** A page without network cannot load a remote image, so it shows where the image is. */
    private static final class ImagesToLinks extends AbstractVisitor {
        @Override
        public void visit(Image image) {
            Link link = new Link(image.getDestination(), image.getTitle());
            while (image.getFirstChild() != null) {
                link.appendChild(image.getFirstChild());
            }
            image.insertAfter(link);
            image.unlink();
        }
    }
}
