using System.Text;
using System.Text.RegularExpressions;

namespace MadasterGen.Tool.Reporting.Policies;

/// <summary>
/// A pattern of paths or names: <c>*</c> stands for characters within a segment, <c>**</c> for any characters, <c>?</c> for one.
/// </summary>
internal sealed class Glob
{
    private readonly Regex _regex;

    /// <summary>Takes a pattern.</summary>
    public Glob(string pattern)
    {
        StringBuilder regex = new(@"\A");
        for (int i = 0; i < pattern.Length; i++)
        {
            bool isDouble = pattern[i] == '*' && i + 1 < pattern.Length && pattern[i + 1] == '*';
            regex.Append(pattern[i] switch
            {
                '*' => isDouble ? ".*" : "[^/]*",
                '?' => "[^/]",
                char other => Regex.Escape(other.ToString()),
            });
            i += isDouble ? 1 : 0;
        }
        // Linear whatever the pattern is.
        _regex = new Regex(
            regex.Append(@"\z").ToString(), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Singleline);
    }

    /// <summary>Whether a path or name is like that.</summary>
    public bool IsLike(string text) => _regex.IsMatch(text);
}
