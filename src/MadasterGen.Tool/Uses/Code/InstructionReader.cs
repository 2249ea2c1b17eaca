using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;

namespace MadasterGen.Tool.Uses.Code;

/// <summary>Reads the instructions of methods (ECMA-335, III).</summary>
internal static class InstructionReader
{
    private const int TwoBytes = 0xFE;

    private static readonly Dictionary<int, OpCode> s_codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => (int)(ushort)code.Value);

    /// <summary>The instructions in order.</summary>
    public static IReadOnlyList<Instruction> Read(MethodBodyBlock body)
    {
        BlobReader reader = body.GetILReader();
        List<Instruction> instructions = [];
        while (reader.RemainingBytes > 0)
        {
            int offset = reader.Offset;
            int number = reader.ReadByte();
            if (number == TwoBytes)
                number = (number << 8) | reader.ReadByte();
            if (!s_codes.TryGetValue(number, out OpCode code))
                throw new BadImageFormatException($"There is no instruction {number:X2}.");
            instructions.Add(ReadOperand(offset, code, ref reader));
        }
        return instructions;
    }

    private static Instruction ReadOperand(int offset, OpCode code, ref BlobReader reader)
    {
        switch (code.OperandType)
        {
            case OperandType.InlineNone:
                return new Instruction(offset, code, 0, []);
            case OperandType.ShortInlineBrTarget:
                int near = reader.ReadSByte();
                return new Instruction(offset, code, 0, [reader.Offset + near]);
            case OperandType.InlineBrTarget:
                int far = reader.ReadInt32();
                return new Instruction(offset, code, 0, [reader.Offset + far]);
            case OperandType.InlineSwitch:
                int[] targets = new int[reader.ReadInt32()];
                for (int i = 0; i < targets.Length; i++)
                    targets[i] = reader.ReadInt32();
                int next = reader.Offset;
                return new Instruction(offset, code, 0, [.. targets.Select(target => next + target)]);
            case OperandType.ShortInlineI or OperandType.ShortInlineVar:
                return new Instruction(offset, code, reader.ReadByte(), []);
            case OperandType.InlineVar:
                return new Instruction(offset, code, reader.ReadUInt16(), []);
            case OperandType.InlineI8 or OperandType.InlineR:
                reader.ReadInt64();
                return new Instruction(offset, code, 0, []);
            default:
                return new Instruction(offset, code, reader.ReadInt32(), []);
        }
    }
}
