namespace MadasterGen.Core.Tests.Source;

/// <summary>
/// Which folders know the libraries that read documents. A file can use a library only with its name in a <c>using</c> or before a
/// type, since no namespace of ours begins with it.
/// </summary>
public class LibraryTests
{
    private const string Reading = "MadasterGen.Core/Reading/";

    [Theory]
    [InlineData("Microsoft.OpenApi.Readers", Reading + "Library")]
    [InlineData("Microsoft.OpenApi.Validations", Reading + "Library")]
    [InlineData("Microsoft.OpenApi.Exceptions", Reading + "Library")]
    [InlineData("Microsoft.OpenApi", Reading + "Library", Reading + "Mapping", Reading + "Mapping/Schemas")]
    [InlineData("SharpYaml", Reading + "Library", Reading + "Structure")]
    public void A_reading_library_is_known_in_its_folders_alone(string library, params string[] folders)
    {
        string[] knowing = [.. SourceFile.All.Where(file => file.Lines.Any(line => Names(line, library))).Select(file => file.Folder).Distinct()];

        Assert.Equal(folders.Order(StringComparer.Ordinal), knowing.Order(StringComparer.Ordinal));
    }

    private static bool Names(string line, string library) =>
        !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
        && (line.Contains(library + ".", StringComparison.Ordinal) || line.Contains(library + ";", StringComparison.Ordinal));
}
