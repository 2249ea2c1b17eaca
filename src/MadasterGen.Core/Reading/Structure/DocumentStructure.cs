using System.Threading;

namespace MadasterGen.Reading.Structure;

/// <summary>Reads a text as JSON or YAML, with positions.</summary>
internal static class DocumentStructure
{
    /// <summary>Reads a text without a byte order mark.</summary>
    /// <exception cref="StructureException">The text is neither, or too deep.</exception>
    public static StructureNode? Parse(string text, CancellationToken cancellationToken)
    {
        if (!TextPreparation.StartsLikeJson(text))
            return YamlStructureParser.Parse(text, cancellationToken);
        try
        {
            return new JsonStructureParser(text, cancellationToken).Parse();
        }
        catch (StructureException json) when (!json.IsLimit)
        {
            // YAML's flow style begins like JSON; when it is neither, the words about JSON are the better ones.
            try
            {
                return YamlStructureParser.Parse(text, cancellationToken);
            }
            catch (StructureException yaml) when (!yaml.IsLimit)
            {
                throw json;
            }
        }
    }
}
