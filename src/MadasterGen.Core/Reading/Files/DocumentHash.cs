using System.Globalization;
using MadasterGen.Model;

namespace MadasterGen.Reading.Files;

/// <summary>
/// What tells a document from all others: a hash (FNV-1a, 64 bits) of its text and of those of its parts, without white space. So it is the
/// same however a document is indented and its lines end, and no release of ours changes it.
/// </summary>
internal static class DocumentHash
{
    /// <summary>The hash as 16 hexadecimal digits.</summary>
    public static string Of(DocumentSource source)
    {
        ulong hash = StableHash.Start;
        foreach (string text in source.Texts)
        {
            foreach (char unit in text)
            {
                // A byte order mark is no part of what is written.
                if (unit is not (' ' or '\t' or '\r' or '\n' or '\uFEFF'))
                    hash = StableHash.With(hash, unit);
            }
        }
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
