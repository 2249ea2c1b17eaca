using System;
using System.Threading;
using MadasterGen.Emission.Types.Records;
using MadasterGen.Emission.Types.Unions;
using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Records;
using MadasterGen.Planning.Types.Unions;

namespace MadasterGen.Emission.Types;

/// <summary>Writes a file of types.</summary>
internal static class TypeFileEmitter
{
    /// <summary>The file's text.</summary>
    public static string Emit(TypeFilePlan file, CancellationToken cancellationToken)
    {
        CodeWriter writer = new(cancellationToken);
        FileHead.Write(writer, file.Types[0].Origin);
        writer.Line($"namespace {file.Namespace};");
        foreach (TypePlan type in file.Types)
        {
            writer.Line();
            Write(writer, type);
        }
        return writer.Finish();
    }

    private static void Write(CodeWriter writer, TypePlan type)
    {
        switch (type)
        {
            case EnumPlan plan:
                EnumEmitter.Write(writer, plan);
                break;
            case RecordPlan plan:
                RecordEmitter.Write(writer, plan);
                break;
            case UnionPlan plan:
                UnionEmitter.Write(writer, plan);
                break;
            default:
                throw new NotSupportedException($"There is no emitter for {type.GetType().Name}.");
        }
    }
}
