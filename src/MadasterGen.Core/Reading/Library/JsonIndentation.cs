using System.Text;
using System.Threading;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Library;

/// <summary>
/// Takes out what JSON is indented with, a third of most documents: the reading library looks at each character several times. Lines stay
/// lines, and YAML stays as it is.
/// </summary>
internal static class JsonIndentation
{
    /// <summary>The text without spaces and tabs at the beginning of its lines.</summary>
    /// <param name="text">The document.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static string Remove(string text, CancellationToken cancellationToken)
    {
        if (!TextPreparation.StartsLikeJson(text))
            return text;
        StringBuilder lines = new(text.Length);
        int start = 0;
        while (start < text.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = text.IndexOf('\n', start) + 1;
            if (end == 0)
                end = text.Length;
            int content = start;
            while (content < end && text[content] is ' ' or '\t')
                content++;
            // Where YAML begins like JSON, other characters could mean something else at the beginning of a line.
            if (content < end && !MayBegin(text[content]))
                content = start;
            lines.Append(text, content, end - content);
            start = end;
        }
        return lines.ToString();
    }

    private static bool MayBegin(char character) =>
        character is '"' or '{' or '}' or '[' or ']' or ',' or '\n' or '\r' or (>= '0' and <= '9') or (>= 'a' and <= 'z');
}
