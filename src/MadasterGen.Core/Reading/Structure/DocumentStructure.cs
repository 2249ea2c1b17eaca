using System.Threading;

namespace MadasterGen.Reading.Structure;

/// <summary>Reads a text as JSON or YAML, with positions.</summary>
internal static class DocumentStructure
{
    /// <summary>Reads a text without a byte order mark.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <param name="file">Which file of the document the text is.</param>
    /// <exception cref="StructureException">The text is neither, or too deep.</exception>
    public static StructureNode? Parse(string text, CancellationToken cancellationToken, int file = 0)
    {
        if (!TextPreparation.StartsLikeJson(text))
            return YamlStructureParser.Parse(text, cancellationToken, file);
        try
        {
            return new JsonStructureParser(text, cancellationToken, file).Parse();
        }
        catch (StructureException json) when (!json.IsLimit)
        {
            // YAML's flow style begins like JSON; when it is neither, the words about JSON are the better ones.
            try
            {
                return YamlStructureParser.Parse(text, cancellationToken, file);
            }
            catch (StructureException yaml) when (!yaml.IsLimit)
            {
                throw json;
            }
        }
    }
}
