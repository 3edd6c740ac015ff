import javax.lang.model.SourceVersion

def name = request.properties.getProperty('package')
if (!SourceVersion.isName(name)) {
    throw new IllegalArgumentException("\"$name\" cannot be the name of a Java package, so ${request.artifactId} will not compile." +
            " Delete the directory ${request.artifactId}, and generate again with -Dpackage=..., such as com.example.flight.")
}
