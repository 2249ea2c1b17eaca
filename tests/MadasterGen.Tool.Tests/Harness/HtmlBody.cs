using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace MadasterGen.Tool.Tests.Harness;

/// <summary>A page's body as a tree.</summary>
internal static class HtmlBody
{
    /// <summary>The body of a report as HTML. What we write between the body's tags is XML but for its empty elements and attributes.</summary>
    public static async Task<XElement> OfAsync(params string[] arguments)
    {
        string page = (await ToolRun.Of([.. arguments, "--format", "html"])).Output;
        string body = page[page.IndexOf("<body>", StringComparison.Ordinal)..(page.IndexOf("</body>", StringComparison.Ordinal) + "</body>".Length)];
        string xml = Regex.Replace(Regex.Replace(body, "<script>.*</script>", "", RegexOptions.Singleline), "<(input|br|wbr)([^>]*)>", "<$1$2/>");
        return XElement.Parse(Regex.Replace(xml, @"(?<=<[a-z]+(?: [a-z-]+=""[^""]*"")*) (hidden|open|checked)(?=[ >/])", " $1=\"\""), LoadOptions.PreserveWhitespace);
    }
}
