using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace MadasterGen.Tool.Documents;

/// <summary>Reads documents that came as bytes.</summary>
internal static class DocumentBytes
{
    /// <summary>The bytes as a string: UTF-8, unless their first ones tell otherwise.</summary>
    public static async Task<string> TextOfAsync(Stream bytes, CancellationToken cancellationToken)
    {
        using StreamReader reader = new(bytes, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return await reader.ReadToEndAsync(cancellationToken);
    }
}
