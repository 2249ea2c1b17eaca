using System.Threading;
using MadasterGen.Planning;

namespace MadasterGen.Emission.Clients;

/// <summary>
/// Writes the file that says what a version's client was made from. It is a file of its own, since every edit of the document changes it.
/// </summary>
internal static class OriginEmitter
{
    /// <summary>The file's text.</summary>
    public static string Emit(ClientOrigin origin, CancellationToken cancellationToken)
    {
        CodeWriter writer = new(cancellationToken);
        FileHead.Write(writer, null);
        writer.Line("// Which document this client was made from: 'madastergen uses' looks for it in compiled programs.");
        string key = CSharpText.Literal(ClientOrigin.AttributeKey);
        writer.Line($"[assembly: global::System.Reflection.AssemblyMetadata({key}, {CSharpText.Literal(origin.ToString())})]");
        return writer.Finish();
    }
}
