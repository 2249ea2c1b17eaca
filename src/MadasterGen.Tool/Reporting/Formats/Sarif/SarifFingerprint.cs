using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;

namespace MadasterGen.Tool.Reporting.Formats.Sarif;

/// <summary>Makes results known again in another run.</summary>
internal static class SarifFingerprint
{
    /// <summary>The fingerprint of what a result is about.</summary>
    public static IReadOnlyDictionary<string, string> Of(params string?[] parts) => new Dictionary<string, string>
    {
        ["madastergen/v1"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..32],
    };
}
