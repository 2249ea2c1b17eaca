using System;
using System.Collections.Generic;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace MadasterGen.Tool.Reporting.Formats.Html;

/// <summary>The page's fixed parts: everything is in one file, and it allows its own script and style alone.</summary>
internal static partial class HtmlPage
{
    /// <summary>Fills the page.</summary>
    /// <param name="parts">What stands for the names in double braces, as HTML.</param>
    public static string Fill(IReadOnlyDictionary<string, string> parts)
    {
        string style = Resource("page.css");
        string script = Resource("page.js");
        Dictionary<string, string> all = new(parts)
        {
            ["style"] = style,
            ["style-hash"] = Hash(style),
            ["script"] = script,
            ["script-hash"] = Hash(script),
        };
        // In one pass: what is filled in is never searched for names.
        return Names().Replace(Resource("page.html"), name => all[name.Groups[1].Value]);
    }

    [GeneratedRegex(@"\{\{([a-z-]+)\}\}")]
    private static partial Regex Names();

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Resource(string name)
    {
        using Stream stream = typeof(HtmlPage).Assembly.GetManifestResourceStream("Page/" + name)
            ?? throw new InvalidOperationException($"The tool was built without {name}.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
