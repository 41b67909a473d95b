	.file	"<string>"
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI0_0:
	.quad	0x39e421de758c61ad
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI0_1:
	.long	1127219200
	.long	1160773632
	.long	0
	.long	0
.LCPI0_2:
	.quad	0x4330000000000000
	.quad	0x4530000000000000
	.section	.ltext,"axl",@progbits
	.globl	_ZN8__main__6runner12_3clocals_3e3runB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.p2align	4
	.type	_ZN8__main__6runner12_3clocals_3e3runB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@function
_ZN8__main__6runner12_3clocals_3e3runB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$392, %rsp
	.cfi_def_cfa_offset 448
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, 64(%rsp)
	movq	%rsi, 16(%rsp)
	movq	656(%rsp), %r12
	movq	600(%rsp), %r15
	movq	544(%rsp), %r13
	movq	488(%rsp), %rbp
	movq	1136(%rsp), %rbx
	movabsq	$NRT_incref, %r14
	movq	%r8, %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	movq	1360(%rsp), %rax
	vmovups	%ymm0, 160(%rsp)
	movq	$0, 120(%rsp)
	vmovups	%ymm0, 320(%rsp)
	vmovups	%ymm0, 352(%rsp)
	movq	$0, 384(%rsp)
	movq	$0, 48(%rsp)
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 184(%rsp)
	movq	$0, 40(%rsp)
	movq	$0, 112(%rsp)
	movq	%r8, 72(%rsp)
	movq	%rax, 24(%rsp)
	vzeroupper
	callq	*%r14
	movq	%rbp, %rdi
	movq	24(%rsp), %rbp
	callq	*%r14
	movq	%r13, %rdi
	callq	*%r14
	movq	%r15, %rdi
	callq	*%r14
	movq	%r12, %rdi
	callq	*%r14
	movq	736(%rsp), %rdi
	callq	*%r14
	movq	808(%rsp), %rdi
	callq	*%r14
	movq	864(%rsp), %rdi
	callq	*%r14
	movq	936(%rsp), %rdi
	callq	*%r14
	movq	1008(%rsp), %rdi
	callq	*%r14
	movq	1096(%rsp), %rdi
	callq	*%r14
	movq	1152(%rsp), %rdi
	callq	*%r14
	movq	1216(%rsp), %rdi
	callq	*%r14
	movq	1288(%rsp), %rdi
	callq	*%r14
	movq	1344(%rsp), %r15
	movq	%r15, %rdi
	callq	*%r14
	movq	1472(%rsp), %rdi
	callq	*%r14
	movq	1528(%rsp), %rdi
	callq	*%r14
	movq	1664(%rsp), %rdi
	callq	*%r14
	movq	968(%rsp), %rax
	movq	%r15, %rdi
	vmovsd	(%rax), %xmm0
	vmovsd	8(%rax), %xmm2
	vmovsd	16(%rax), %xmm1
	vmovsd	%xmm0, 104(%rsp)
	vmovsd	%xmm2, 96(%rsp)
	vmovsd	%xmm1, 88(%rsp)
	callq	*%r14
	movq	1352(%rsp), %rax
	movq	1368(%rsp), %rcx
	movq	%r15, 216(%rsp)
	movq	1376(%rsp), %rdx
	cmpb	$0, 920(%rsp)
	movq	1464(%rsp), %r14
	vmovsd	992(%rsp), %xmm0
	movl	$0, 36(%rsp)
	movl	$0, 32(%rsp)
	movq	%rax, 224(%rsp)
	movq	%rbp, 232(%rsp)
	movq	%rcx, 240(%rsp)
	movq	1384(%rsp), %rcx
	movq	%rdx, 248(%rsp)
	movq	1392(%rsp), %rdx
	setne	%r12b
	imulq	1056(%rsp), %rbx
	imulq	%r14, %r14
	movq	%rcx, 256(%rsp)
	movq	1400(%rsp), %rcx
	movq	%rdx, 264(%rsp)
	movq	1408(%rsp), %rdx
	imulq	%r14, %rbx
	cmpb	$0, 1608(%rsp)
	movq	%rcx, 272(%rsp)
	movq	1416(%rsp), %rcx
	movq	%rdx, 280(%rsp)
	movq	1424(%rsp), %rdx
	setne	%r15b
	movq	%rcx, 288(%rsp)
	movabsq	$.LCPI0_0, %rcx
	movq	%rdx, 296(%rsp)
	vmulsd	(%rcx), %xmm0, %xmm3
	vcvtsi2sd	%rbx, %xmm15, %xmm0
	vdivsd	%xmm0, %xmm3, %xmm2
	je	.LBB0_2
	vcvtsi2sdq	848(%rsp), %xmm15, %xmm0
	vdivsd	%xmm0, %xmm2, %xmm2
.LBB0_2:
	testq	%rbp, %rbp
	movl	$1, %r13d
	cmovnsq	%rbp, %r13
	js	.LBB0_5
	movabsq	$.LCPI0_1, %rax
	vmovq	%rbp, %xmm0
	movabsq	$.LCPI0_2, %rcx
	vpunpckldq	(%rax), %xmm0, %xmm0
	vsubpd	(%rcx), %xmm0, %xmm0
	vshufpd	$1, %xmm0, %xmm0, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm0
	vcvtsi2sd	%r13, %xmm15, %xmm1
	vucomisd	%xmm1, %xmm0
	jne	.LBB0_4
	jnp	.LBB0_11
.LBB0_4:
	movabsq	$.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9, %rax
	jmp	.LBB0_20
.LBB0_5:
	movq	%r13, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	testq	%rax, %rax
	jne	.LBB0_6
	movb	$1, %al
	testb	%al, %al
	jne	.LBB0_14
	movabsq	$.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4, %rax
	jmp	.LBB0_20
.LBB0_6:
	je	.LBB0_7
	je	.LBB0_7
	movq	%rbp, %rax
	cqto
	idivq	%r13
	jmp	.LBB0_10
.LBB0_7:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%r13d
	jmp	.LBB0_10
.LBB0_14:
	movl	$1, %eax
.LBB0_10:
	movq	%rax, 1360(%rsp)
.LBB0_11:
	vmovsd	%xmm3, 56(%rsp)
	vmovsd	%xmm2, 80(%rsp)
	leaq	256(%rsp), %rsi
	leaq	280(%rsp), %rdx
	movabsq	$numba_attempt_nocopy_reshape, %rax
	leaq	1360(%rsp), %r8
	leaq	120(%rsp), %r9
	movl	$3, %edi
	movl	$1, %ecx
	pushq	$0
	.cfi_adjust_cfa_offset 8
	pushq	1376(%rsp)
	.cfi_adjust_cfa_offset 8
	callq	*%rax
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
	testl	%eax, %eax
	je	.LBB0_12
	movabsq	$.dtor.list.float64, %rsi
	movabsq	$NRT_MemInfo_new_varsize_dtor, %rbx
	movl	$64, %edi
	movb	%r12b, 15(%rsp)
	movq	%rbp, %r12
	callq	*%rbx
	movq	1344(%rsp), %rdi
	movq	%rax, %rbp
	movabsq	$NRT_decref, %rax
	callq	*%rax
	testq	%rbp, %rbp
	je	.LBB0_22
	movq	24(%rbp), %rax
	vxorpd	%xmm0, %xmm0, %xmm0
	movabsq	$4607182418800017408, %rcx
	movabsq	$4457293557087583675, %rdx
	movabsq	$".dtor.list.list(float64)<iv=None>", %rsi
	movl	$40, %edi
	movb	%r15b, 14(%rsp)
	movq	$5, 8(%rax)
	movq	24(%rbp), %rax
	movq	$0, (%rax)
	movq	24(%rbp), %rax
	movb	$0, 16(%rax)
	movq	24(%rbp), %rax
	vmovupd	%ymm0, 24(%rax)
	movq	$0, 56(%rax)
	movq	24(%rbp), %rax
	movq	$5, (%rax)
	movq	24(%rbp), %rax
	movq	%rcx, 24(%rax)
	movq	24(%rbp), %rax
	movq	$0, 32(%rax)
	movq	24(%rbp), %rax
	movq	$0, 40(%rax)
	movq	24(%rbp), %rax
	movq	%rdx, 48(%rax)
	movq	24(%rbp), %rax
	movq	%rcx, 56(%rax)
	vzeroupper
	callq	*%rbx
	testq	%rax, %rax
	je	.LBB0_22
	movq	%rax, %r15
	movq	24(%rax), %rax
	vxorpd	%xmm0, %xmm0, %xmm0
	leaq	320(%rsp), %rdi
	leaq	48(%rsp), %rsi
	movq	%r15, %rdx
	xorl	%ecx, %ecx
	movq	$1, 8(%rax)
	movq	24(%r15), %rax
	movq	$0, (%rax)
	movq	24(%r15), %rax
	movb	$0, 16(%rax)
	movq	24(%r15), %rax
	vmovupd	%xmm0, 24(%rax)
	vxorpd	%xmm0, %xmm0, %xmm0
	movq	24(%r15), %rax
	movq	$1, (%rax)
	movq	24(%r15), %rax
	movq	24(%rax), %rbx
	movq	%rbp, 24(%rax)
	movq	$0, 32(%rax)
	movabsq	$_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29, %rax
	vmovupd	%ymm0, 352(%rsp)
	vmovupd	%ymm0, 320(%rsp)
	movq	$0, 384(%rsp)
	vzeroupper
	callq	*%rax
	movq	%rbx, %rdi
	movabsq	$NRT_decref, %rbx
	movl	%eax, %ebp
	callq	*%rbx
	testl	%ebp, %ebp
	jne	.LBB0_25
	movq	1344(%rsp), %rax
	movq	1352(%rsp), %rcx
	movq	1368(%rsp), %rdx
	movq	320(%rsp), %rdi
	movq	%r12, 40(%rsp)
	movq	%rax, 128(%rsp)
	movq	%rcx, 136(%rsp)
	movq	1376(%rsp), %rcx
	movq	%r12, 144(%rsp)
	movq	%rdx, 152(%rsp)
	movq	1384(%rsp), %rdx
	movq	%rcx, 160(%rsp)
	movq	1392(%rsp), %rcx
	movq	%rdx, 168(%rsp)
	movq	1400(%rsp), %rdx
	movq	%rcx, 176(%rsp)
	movq	1408(%rsp), %rcx
	movq	%rdx, 184(%rsp)
	movq	1416(%rsp), %rdx
	movq	%rcx, 192(%rsp)
	movq	1424(%rsp), %rcx
	movq	%rdx, 200(%rsp)
	movq	%rcx, 208(%rsp)
	testq	%r12, %r12
	js	.LBB0_30
	movabsq	$.LCPI0_1, %rax
	vmovq	%r12, %xmm0
	movabsq	$.LCPI0_2, %rcx
	vpunpckldq	(%rax), %xmm0, %xmm0
	vsubpd	(%rcx), %xmm0, %xmm0
	vshufpd	$1, %xmm0, %xmm0, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm0
	vcvtsi2sd	%r13, %xmm15, %xmm1
	vucomisd	%xmm1, %xmm0
	jne	.LBB0_28
	jp	.LBB0_28
	movb	$1, %bpl
	movq	$0, 24(%rsp)
.LBB0_40:
	movq	1528(%rsp), %r12
	movq	1472(%rsp), %r13
	jmp	.LBB0_41
.LBB0_30:
	movq	%r13, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	testq	%rax, %rax
	jne	.LBB0_31
	movb	$1, %al
	testb	%al, %al
	jne	.LBB0_36
	movabsq	$.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4, %rax
.LBB0_39:
	xorl	%ebp, %ebp
	movq	%rax, 24(%rsp)
	jmp	.LBB0_40
.LBB0_31:
	je	.LBB0_32
	je	.LBB0_32
	movq	%r12, %rax
	cqto
	idivq	%r13
	jmp	.LBB0_37
.LBB0_32:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%r13d
	jmp	.LBB0_37
.LBB0_36:
	movl	$1, %eax
.LBB0_37:
	movq	1528(%rsp), %r12
	movq	1472(%rsp), %r13
	movq	%rax, 40(%rsp)
	movb	$1, %bpl
	movq	$0, 24(%rsp)
.LBB0_41:
	movabsq	$NRT_decref, %rbx
	callq	*%rbx
	movq	%r15, %rdi
	callq	*%rbx
	movq	72(%rsp), %rdi
	callq	*%rbx
	movq	488(%rsp), %rdi
	callq	*%rbx
	movq	544(%rsp), %rdi
	callq	*%rbx
	movq	600(%rsp), %rdi
	callq	*%rbx
	movq	656(%rsp), %rdi
	callq	*%rbx
	movq	736(%rsp), %rdi
	callq	*%rbx
	movq	808(%rsp), %rdi
	callq	*%rbx
	movq	864(%rsp), %rdi
	callq	*%rbx
	movq	936(%rsp), %rdi
	callq	*%rbx
	movq	1008(%rsp), %rdi
	callq	*%rbx
	movq	1096(%rsp), %rdi
	callq	*%rbx
	movq	1152(%rsp), %rdi
	callq	*%rbx
	movq	1216(%rsp), %rdi
	callq	*%rbx
	movq	1288(%rsp), %rdi
	callq	*%rbx
	movq	%r13, %rdi
	callq	*%rbx
	movq	%r12, %rdi
	callq	*%rbx
	testb	%bpl, %bpl
	je	.LBB0_45
	leaq	168(%rsp), %rsi
	leaq	192(%rsp), %rdx
	leaq	40(%rsp), %r8
	leaq	112(%rsp), %r9
	movl	$3, %edi
	movl	$1, %ecx
	pushq	$0
	.cfi_adjust_cfa_offset 8
	pushq	1376(%rsp)
	.cfi_adjust_cfa_offset 8
	movabsq	$numba_attempt_nocopy_reshape, %rax
	callq	*%rax
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
	testl	%eax, %eax
	je	.LBB0_12
	movq	1344(%rsp), %rdi
	movq	2112(%rsp), %r12
	movabsq	$NRT_decref, %rax
	callq	*%rax
	testq	%r12, %r12
	jle	.LBB0_18
	vmovsd	1000(%rsp), %xmm0
	imulq	848(%rsp), %r14
	movzbl	15(%rsp), %ecx
	movl	36(%rsp), %eax
	movq	1680(%rsp), %r13
	movq	1672(%rsp), %rbp
	incq	%r12
	leaq	312(%rsp), %rbx
	leaq	304(%rsp), %r15
	vmulsd	56(%rsp), %xmm0, %xmm0
	movb	%cl, %al
	movzbl	14(%rsp), %ecx
	movl	%eax, 36(%rsp)
	movl	32(%rsp), %eax
	movb	%cl, %al
	vcvtsi2sd	%r14, %xmm15, %xmm1
	movl	%eax, 32(%rsp)
	movabsq	$_ZN11bragg_numba7kernels4fast11scale_blockB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedE, %r14
	vdivsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, 24(%rsp)
	jmp	.LBB0_15
	.p2align	4
.LBB0_17:
	decq	%r12
	cmpq	$1, %r12
	jle	.LBB0_18
.LBB0_15:
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	vmovsd	936(%rsp), %xmm0
	vmovsd	112(%rsp), %xmm1
	vmovsd	104(%rsp), %xmm2
	vmovsd	96(%rsp), %xmm3
	vmovsd	1008(%rsp), %xmm4
	vmovsd	1608(%rsp), %xmm5
	vmovsd	88(%rsp), %xmm6
	vmovsd	32(%rsp), %xmm7
	movq	856(%rsp), %rdx
	movl	44(%rsp), %ecx
	movq	1472(%rsp), %r8
	movl	40(%rsp), %r9d
	movq	%rbx, %rdi
	movq	%r15, %rsi
	pushq	1720(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1720(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1720(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1720(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	%r13
	.cfi_adjust_cfa_offset 8
	pushq	%rbp
	.cfi_adjust_cfa_offset 8
	pushq	1720(%rsp)
	.cfi_adjust_cfa_offset 8
	callq	*%r14
	addq	$64, %rsp
	.cfi_adjust_cfa_offset -64
	testl	%eax, %eax
	je	.LBB0_17
	cmpl	$-2, %eax
	je	.LBB0_17
	movq	16(%rsp), %rcx
	movq	$0, (%rcx)
	jmp	.LBB0_47
.LBB0_12:
	movabsq	$.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c, %rax
.LBB0_20:
	movq	16(%rsp), %rcx
	movq	%rax, (%rcx)
.LBB0_46:
	movl	$1, %eax
.LBB0_47:
	addq	$392, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB0_18:
	.cfi_def_cfa_offset 448
	movq	1664(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
	movq	64(%rsp), %rax
	movq	$0, (%rax)
	xorl	%eax, %eax
	jmp	.LBB0_47
.LBB0_22:
	movabsq	$.const.picklebuf.2b98f4136688ddd3c02912370686f1a00131280c, %rax
	jmp	.LBB0_20
.LBB0_25:
	movq	48(%rsp), %rax
	jmp	.LBB0_20
.LBB0_45:
	movq	16(%rsp), %rax
	movq	24(%rsp), %rcx
	movq	%rcx, (%rax)
	jmp	.LBB0_46
.LBB0_28:
	movabsq	$.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9, %rax
	jmp	.LBB0_39
.Lfunc_end0:
	.size	_ZN8__main__6runner12_3clocals_3e3runB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, .Lfunc_end0-_ZN8__main__6runner12_3clocals_3e3runB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.cfi_endproc

	.weak	.dtor.list.float64
	.p2align	4
	.type	.dtor.list.float64,@function
.dtor.list.float64:
	.cfi_startproc
	retq
.Lfunc_end1:
	.size	.dtor.list.float64, .Lfunc_end1-.dtor.list.float64
	.cfi_endproc

	.weak	".dtor.list.list(float64)<iv=None>"
	.p2align	4
	.type	".dtor.list.list(float64)<iv=None>",@function
".dtor.list.list(float64)<iv=None>":
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	(%rdi), %r14
	testq	%r14, %r14
	jle	.LBB2_3
	movq	%rdi, %rbx
	addq	$24, %rbx
	movabsq	$NRT_decref, %r15
	.p2align	4
.LBB2_2:
	movq	(%rbx), %rdi
	callq	*%r15
	addq	$16, %rbx
	decq	%r14
	jne	.LBB2_2
.LBB2_3:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end2:
	.size	".dtor.list.list(float64)<iv=None>", .Lfunc_end2-".dtor.list.list(float64)<iv=None>"
	.cfi_endproc

	.globl	_ZN7cpython8__main__6runner12_3clocals_3e3runB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.p2align	4
	.type	_ZN7cpython8__main__6runner12_3clocals_3e3runB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@function
_ZN7cpython8__main__6runner12_3clocals_3e3runB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$2152, %rsp
	.cfi_def_cfa_offset 2208
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	leaq	384(%rsp), %r14
	movq	%rsi, %rdi
	xorl	%ebx, %ebx
	leaq	392(%rsp), %r15
	leaq	400(%rsp), %r12
	leaq	408(%rsp), %r13
	leaq	416(%rsp), %rbp
	leaq	424(%rsp), %r10
	leaq	432(%rsp), %r11
	movabsq	$".const.runner.<locals>.run", %rsi
	leaq	456(%rsp), %r8
	movl	$10, %edx
	movl	$10, %ecx
	leaq	448(%rsp), %r9
	xorl	%eax, %eax
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	pushq	%r15
	.cfi_adjust_cfa_offset 8
	pushq	%r12
	.cfi_adjust_cfa_offset 8
	pushq	%r13
	.cfi_adjust_cfa_offset 8
	pushq	%rbp
	.cfi_adjust_cfa_offset 8
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	leaq	496(%rsp), %r10
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	movabsq	$PyArg_UnpackTuple, %r10
	callq	*%r10
	addq	$64, %rsp
	.cfi_adjust_cfa_offset -64
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2000(%rsp)
	vmovups	%ymm0, 1936(%rsp)
	vmovups	%ymm0, 1872(%rsp)
	vmovups	%ymm0, 1808(%rsp)
	vmovups	%ymm0, 1744(%rsp)
	vmovups	%ymm0, 752(%rsp)
	vmovups	%ymm0, 1624(%rsp)
	vmovups	%ymm0, 712(%rsp)
	vmovups	%ymm0, 2096(%rsp)
	vmovups	%ymm0, 624(%rsp)
	vmovups	%ymm0, 1536(%rsp)
	vmovups	%ymm0, 1472(%rsp)
	vmovups	%ymm0, 1408(%rsp)
	vmovups	%ymm0, 560(%rsp)
	vmovups	%ymm0, 1344(%rsp)
	vmovups	%ymm0, 488(%rsp)
	vmovups	%ymm0, 1224(%rsp)
	vmovups	%ymm0, 1160(%rsp)
	vmovups	%ymm0, 1096(%rsp)
	vmovups	%ymm0, 1032(%rsp)
	vmovups	%ymm0, 968(%rsp)
	vmovups	%ymm0, 904(%rsp)
	vmovups	%ymm0, 840(%rsp)
	vmovups	%ymm0, 2024(%rsp)
	vmovups	%ymm0, 1960(%rsp)
	vmovups	%ymm0, 1896(%rsp)
	vmovups	%ymm0, 1832(%rsp)
	vmovups	%ymm0, 1768(%rsp)
	vmovups	%ymm0, 1664(%rsp)
	vmovups	%ymm0, 1696(%rsp)
	movq	$0, 1728(%rsp)
	vmovups	%ymm0, 776(%rsp)
	vmovups	%ymm0, 1600(%rsp)
	vmovups	%ymm0, 688(%rsp)
	vmovups	%ymm0, 2064(%rsp)
	vmovups	%ymm0, 2120(%rsp)
	vmovups	%ymm0, 648(%rsp)
	vmovups	%ymm0, 1560(%rsp)
	vmovups	%ymm0, 1496(%rsp)
	vmovups	%ymm0, 1432(%rsp)
	vmovups	%ymm0, 528(%rsp)
	vmovups	%ymm0, 584(%rsp)
	vmovups	%ymm0, 1368(%rsp)
	vmovups	%ymm0, 1296(%rsp)
	vmovups	%ymm0, 1264(%rsp)
	movq	$0, 1328(%rsp)
	vmovups	%ymm0, 464(%rsp)
	vmovups	%ymm0, 1200(%rsp)
	vmovups	%ymm0, 1136(%rsp)
	vmovups	%ymm0, 1072(%rsp)
	vmovups	%ymm0, 1008(%rsp)
	vmovups	%ymm0, 944(%rsp)
	vmovups	%ymm0, 880(%rsp)
	vmovups	%ymm0, 816(%rsp)
	movq	$0, 376(%rsp)
	movq	$0, 224(%rsp)
	testl	%eax, %eax
	je	.LBB3_117
	movabsq	$_ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, %rax
	cmpq	$0, (%rax)
	je	.LBB3_122
	movq	456(%rsp), %r14
	movabsq	$PyTuple_Size, %rbx
	movq	%r14, %rdi
	vzeroupper
	callq	*%rbx
	cmpq	$5, %rax
	jne	.LBB3_136
.LBB3_3:
	movabsq	$PyTuple_GetItem, %r15
	movq	%rax, 72(%rsp)
	movq	%r14, 48(%rsp)
	movq	%r14, %rdi
	xorl	%esi, %esi
	callq	*%r15
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%rbx
	cmpq	$18, %rax
	setne	(%rsp)
	jne	.LBB3_137
.LBB3_4:
	movq	%r14, %rdi
	xorl	%esi, %esi
	callq	*%r15
	movabsq	$PyNumber_Long, %rcx
	movq	%rax, %rdi
	callq	*%rcx
	movabsq	$PyLong_AsLongLong, %r13
	movabsq	$Py_DecRef, %rbx
	testq	%rax, %rax
	je	.LBB3_6
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%r13
	movq	%r12, %rdi
	callq	*%rbx
.LBB3_6:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_138
.LBB3_7:
	movl	$1, %esi
	movq	%r14, %rdi
	callq	*%r15
	movabsq	$PyNumber_Long, %r12
	movq	%rax, %rdi
	callq	*%r12
	testq	%rax, %rax
	je	.LBB3_9
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%r13
	movq	%r12, %rdi
	callq	*%rbx
.LBB3_9:
	movabsq	$PyErr_Occurred, %r13
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_139
.LBB3_10:
	movl	$2, %esi
	movq	%r14, %rdi
	callq	*%r15
	movabsq	$PyNumber_Float, %rcx
	movq	%rax, %rdi
	callq	*%rcx
	movabsq	$PyFloat_AsDouble, %rbp
	movq	%rax, %r12
	movq	%r12, %rdi
	callq	*%rbp
	movq	%r12, %rdi
	callq	*%rbx
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_140
.LBB3_11:
	movl	$3, %esi
	movq	%r14, %rdi
	callq	*%r15
	movabsq	$NRT_adapt_ndarray_from_python, %r12
	leaq	2000(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2000(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 2024(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_124
	cmpq	$8, 2024(%rsp)
	jne	.LBB3_124
.LBB3_13:
	movq	2000(%rsp), %rax
	movl	$4, %esi
	movq	%r14, %rdi
	movq	%rax, 40(%rsp)
	callq	*%r15
	leaq	1936(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1936(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1960(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_125
	cmpq	$8, 1960(%rsp)
	jne	.LBB3_125
.LBB3_15:
	movq	1936(%rsp), %rax
	movl	$5, %esi
	movq	%r14, %rdi
	movq	%rax, 216(%rsp)
	callq	*%r15
	leaq	1872(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1872(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1896(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_126
	cmpq	$8, 1896(%rsp)
	jne	.LBB3_126
.LBB3_17:
	movq	1872(%rsp), %rax
	movl	$6, %esi
	movq	%r14, %rdi
	movq	%rax, 208(%rsp)
	callq	*%r15
	leaq	1808(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1808(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1832(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_127
	cmpq	$8, 1832(%rsp)
	jne	.LBB3_127
.LBB3_19:
	movq	1808(%rsp), %rax
	movl	$7, %esi
	movq	%r14, %rdi
	movq	%rax, 200(%rsp)
	callq	*%r15
	leaq	1744(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1744(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1768(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_128
	cmpq	$8, 1768(%rsp)
	jne	.LBB3_128
.LBB3_21:
	movq	1744(%rsp), %rax
	movl	$8, %esi
	movq	%r14, %rdi
	movq	%rax, 32(%rsp)
	callq	*%r15
	movabsq	$PyNumber_Float, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	movabsq	$PyFloat_AsDouble, %rbp
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%rbp
	movq	%r12, %rdi
	movq	%r15, %r12
	movabsq	$Py_DecRef, %r15
	callq	*%r15
	movabsq	$PyErr_Occurred, %r13
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_141
.LBB3_22:
	movl	$9, %esi
	movq	%r14, %rdi
	callq	*%r12
	movq	%rax, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%rbp
	movq	%r12, %rdi
	callq	*%r15
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_142
.LBB3_23:
	movl	$10, %esi
	movabsq	$PyTuple_GetItem, %rax
	movq	%r14, %rdi
	callq	*%rax
	movq	%rax, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%rbp
	movq	%r12, %rdi
	callq	*%r15
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_143
.LBB3_24:
	movl	$11, %esi
	movabsq	$PyTuple_GetItem, %rax
	movq	%r14, %rdi
	callq	*%rax
	movq	%rax, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%rbp
	movq	%r12, %rdi
	callq	*%r15
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_144
.LBB3_25:
	movl	$12, %esi
	movabsq	$PyTuple_GetItem, %r15
	movq	%r14, %rdi
	callq	*%r15
	movabsq	$PyObject_IsTrue, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	callq	*%r13
	movq	%r13, %r12
	movq	%r15, %r13
	testq	%rax, %rax
	jne	.LBB3_145
.LBB3_26:
	movl	$13, %esi
	movq	%r14, %rdi
	callq	*%r13
	movq	%rax, %rdi
	callq	*%rbx
	callq	*%r12
	testq	%rax, %rax
	jne	.LBB3_146
.LBB3_27:
	movl	$14, %esi
	movq	%r14, %rdi
	callq	*%r13
	movabsq	$PyNumber_Float, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	movabsq	$PyFloat_AsDouble, %rbp
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%rbp
	movabsq	$Py_DecRef, %r15
	movq	%r12, %rdi
	callq	*%r15
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_147
.LBB3_28:
	movl	$15, %esi
	movq	%r14, %rdi
	callq	*%r13
	movq	%rax, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%rbp
	movq	%r12, %rdi
	callq	*%r15
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_148
.LBB3_29:
	movl	$16, %esi
	movq	%r14, %rdi
	movq	%r13, %rbx
	callq	*%r13
	movabsq	$PyNumber_Long, %r13
	movq	%rax, %rdi
	callq	*%r13
	movq	%rax, %r12
	testq	%rax, %rax
	movabsq	$PyLong_AsLongLong, %rax
	je	.LBB3_31
	movq	%r12, %rdi
	callq	*%rax
	movq	%r12, %rdi
	callq	*%r15
.LBB3_31:
	movabsq	$PyErr_Occurred, %r12
	callq	*%r12
	testq	%rax, %rax
	jne	.LBB3_149
.LBB3_32:
	cmpq	$5, 72(%rsp)
	movl	$17, %esi
	movq	%r14, %rdi
	movq	%rbx, %r14
	setne	64(%rsp)
	callq	*%rbx
	movq	%rax, %rdi
	movabsq	$PyNumber_Float, %rax
	callq	*%rax
	movabsq	$PyFloat_AsDouble, %rbp
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%rbp
	movq	%rbx, %rdi
	callq	*%r15
	movq	%r14, %r15
	callq	*%r12
	movq	48(%rsp), %rdi
	testq	%rax, %rax
	movl	$1, %esi
	setne	104(%rsp)
	callq	*%r14
	movabsq	$PyTuple_Size, %r14
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r14
	cmpq	$8, %rax
	setne	%r13b
	jne	.LBB3_150
.LBB3_33:
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*%r15
	leaq	1664(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %r14
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rax, %rdi
	vmovups	%ymm0, 1664(%rsp)
	vmovups	%ymm0, 1696(%rsp)
	movq	$0, 1728(%rsp)
	vzeroupper
	callq	*%r14
	cmpq	$8, 1688(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%bpl
	orb	%cl, %bpl
	cmpb	$1, %bpl
	je	.LBB3_151
	testb	%bpl, %bpl
	jne	.LBB3_152
.LBB3_35:
	movq	1664(%rsp), %rax
	movl	$1, %esi
	movq	%rbx, %rdi
	movq	%rax, 24(%rsp)
	callq	*%r15
	leaq	752(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 752(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 776(%rsp)
	vzeroupper
	callq	*%r14
	movabsq	$Py_DecRef, %r12
	movabsq	$PyNumber_Float, %rbp
	testl	%eax, %eax
	jne	.LBB3_129
	cmpq	$8, 776(%rsp)
	jne	.LBB3_129
.LBB3_37:
	movq	752(%rsp), %rax
	movq	792(%rsp), %rcx
	movl	$2, %esi
	movq	%rbx, %rdi
	movq	%rax, 16(%rsp)
	movq	%rcx, 368(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	leaq	1600(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1600(%rsp)
	vmovups	%ymm0, 1624(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_130
	cmpq	$8, 1624(%rsp)
	jne	.LBB3_130
.LBB3_39:
	movq	1600(%rsp), %rax
	movl	$3, %esi
	movq	%rbx, %rdi
	movb	%r13b, 56(%rsp)
	movq	%rax, 72(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	movabsq	$PyObject_IsTrue, %rax
	callq	*%rax
	movabsq	$PyErr_Occurred, %r13
	movl	%eax, 188(%rsp)
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_153
.LBB3_40:
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	callq	*%rbp
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyFloat_AsDouble, %rax
	callq	*%rax
	movq	%r14, %rdi
	vmovsd	%xmm0, 360(%rsp)
	callq	*%r12
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_154
.LBB3_41:
	movl	$5, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	leaq	688(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 688(%rsp)
	vmovups	%ymm0, 712(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_131
	cmpq	$8, 712(%rsp)
	jne	.LBB3_131
.LBB3_43:
	movq	688(%rsp), %rax
	movq	720(%rsp), %rcx
	movl	$6, %esi
	movq	%rbx, %rdi
	movq	%rax, 176(%rsp)
	movq	%rcx, 352(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	callq	*%rbp
	movabsq	$PyFloat_AsDouble, %r13
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r13
	movq	%r14, %rdi
	vmovsd	%xmm0, 344(%rsp)
	callq	*%r12
	movabsq	$PyErr_Occurred, %r14
	callq	*%r14
	testq	%rax, %rax
	jne	.LBB3_155
.LBB3_44:
	movl	$7, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	callq	*%rbp
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r13
	movq	%rbx, %rdi
	vmovsd	%xmm0, 336(%rsp)
	callq	*%r12
	callq	*%r14
	movq	48(%rsp), %rdi
	testq	%rax, %rax
	movl	$2, %esi
	setne	96(%rsp)
	callq	*%r15
	movabsq	$PyTuple_Size, %r14
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r14
	cmpq	$8, %rax
	setne	%r12b
	jne	.LBB3_156
.LBB3_45:
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*%r15
	movq	%rax, %rdi
	leaq	2064(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2096(%rsp)
	vmovups	%ymm0, 2064(%rsp)
	vmovups	%ymm0, 2120(%rsp)
	vzeroupper
	callq	*%rax
	cmpq	$8, 2088(%rsp)
	movabsq	$PyLong_AsLongLong, %r13
	setne	%cl
	testl	%eax, %eax
	setne	%bpl
	orb	%cl, %bpl
	cmpb	$1, %bpl
	je	.LBB3_157
	testb	%bpl, %bpl
	jne	.LBB3_158
.LBB3_47:
	movq	2064(%rsp), %rax
	movq	2112(%rsp), %rcx
	movl	$1, %esi
	movq	%rbx, %rdi
	movq	%rax, 168(%rsp)
	movq	%rcx, 328(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	leaq	624(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 624(%rsp)
	vmovups	%ymm0, 648(%rsp)
	vzeroupper
	callq	*%rax
	movabsq	$Py_DecRef, %rbp
	testl	%eax, %eax
	jne	.LBB3_132
	cmpq	$8, 648(%rsp)
	jne	.LBB3_132
.LBB3_49:
	movq	624(%rsp), %rax
	movq	664(%rsp), %rcx
	movl	$2, %esi
	movq	%rbx, %rdi
	movq	%rax, 160(%rsp)
	movq	%rcx, 320(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	leaq	1536(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1536(%rsp)
	vmovups	%ymm0, 1560(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_133
	cmpq	$1, 1560(%rsp)
	jne	.LBB3_133
.LBB3_51:
	movq	1536(%rsp), %rax
	movl	$3, %esi
	movq	%rbx, %rdi
	movq	%rax, 152(%rsp)
	callq	*%r15
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_53
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r13
	movq	%r14, %rdi
	callq	*%rbp
.LBB3_53:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_159
.LBB3_54:
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	leaq	1472(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1472(%rsp)
	vmovups	%ymm0, 1496(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_134
	cmpq	$8, 1496(%rsp)
	jne	.LBB3_134
.LBB3_56:
	movq	1472(%rsp), %rax
	movl	$5, %esi
	movq	%rbx, %rdi
	movq	%rax, 144(%rsp)
	callq	*%r15
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_58
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r13
	movq	%r14, %rdi
	callq	*%rbp
.LBB3_58:
	movabsq	$PyErr_Occurred, %r13
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_160
.LBB3_59:
	movl	$6, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	movabsq	$PyNumber_Float, %rax
	callq	*%rax
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyFloat_AsDouble, %rax
	callq	*%rax
	movq	%r14, %rdi
	callq	*%rbp
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_161
.LBB3_60:
	movl	$7, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	leaq	1408(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1408(%rsp)
	vmovups	%ymm0, 1432(%rsp)
	vzeroupper
	callq	*%rax
	cmpq	$8, 1432(%rsp)
	movq	48(%rsp), %rdi
	movabsq	$PyLong_AsLongLong, %r13
	setne	%cl
	testl	%eax, %eax
	setne	%al
	orb	%cl, %al
	movb	%al, 88(%rsp)
	cmpb	$1, %al
	je	.LBB3_162
.LBB3_61:
	movq	1408(%rsp), %rax
	movl	$3, %esi
	movq	%rax, 136(%rsp)
	callq	*%r15
	movabsq	$PyTuple_Size, %r14
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r14
	cmpq	$5, %rax
	setne	%bpl
	jne	.LBB3_163
.LBB3_62:
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*%r15
	movq	%rax, %rdi
	leaq	528(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 560(%rsp)
	vmovups	%ymm0, 528(%rsp)
	vmovups	%ymm0, 584(%rsp)
	vzeroupper
	callq	*%rax
	movq	552(%rsp), %rcx
	cmpq	$8, %rcx
	movq	%rcx, 312(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%r14b
	orb	%cl, %r14b
	cmpb	$1, %r14b
	je	.LBB3_164
	testb	%r14b, %r14b
	jne	.LBB3_165
.LBB3_64:
	movq	536(%rsp), %rcx
	movq	544(%rsp), %rdx
	movq	528(%rsp), %rax
	movl	$1, %esi
	movq	%rbx, %rdi
	movq	%rcx, 304(%rsp)
	movq	560(%rsp), %rcx
	movq	%rdx, 296(%rsp)
	movq	568(%rsp), %rdx
	movq	%rax, 128(%rsp)
	movq	%rcx, 288(%rsp)
	movq	576(%rsp), %rcx
	movq	%rdx, 280(%rsp)
	movq	584(%rsp), %rdx
	movq	%rcx, 272(%rsp)
	movq	592(%rsp), %rcx
	movq	%rdx, 264(%rsp)
	movq	600(%rsp), %rdx
	movq	%rcx, 256(%rsp)
	movq	608(%rsp), %rcx
	movq	%rdx, 248(%rsp)
	movq	%rcx, 240(%rsp)
	callq	*%r15
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_66
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r13
	movabsq	$Py_DecRef, %rax
	movq	%r14, %rdi
	callq	*%rax
.LBB3_66:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_166
.LBB3_67:
	movl	$2, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_69
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r13
	movabsq	$Py_DecRef, %rax
	movq	%r14, %rdi
	callq	*%rax
.LBB3_69:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_167
.LBB3_70:
	movl	$3, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_72
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r13
	movabsq	$Py_DecRef, %rax
	movq	%r14, %rdi
	callq	*%rax
.LBB3_72:
	movabsq	$PyErr_Occurred, %r14
	callq	*%r14
	testq	%rax, %rax
	jne	.LBB3_168
.LBB3_73:
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	movabsq	$PyObject_IsTrue, %rax
	callq	*%rax
	callq	*%r14
	movq	48(%rsp), %rdi
	testq	%rax, %rax
	movl	$4, %esi
	setne	80(%rsp)
	callq	*%r15
	movabsq	$PyTuple_Size, %rbx
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%rbx
	cmpq	$11, %rax
	setne	8(%rsp)
	jne	.LBB3_169
.LBB3_74:
	movq	$0, 48(%rsp)
	movq	%r14, %rdi
	xorl	%esi, %esi
	callq	*%r15
	movabsq	$PyNumber_Long, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	testq	%rax, %rax
	je	.LBB3_76
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r13
	movq	%rax, 48(%rsp)
	movabsq	$Py_DecRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_76:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_170
.LBB3_77:
	movl	$1, %esi
	movq	%r14, %rdi
	callq	*%r15
	movq	%rax, %rdi
	leaq	1344(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1344(%rsp)
	vmovups	%ymm0, 1368(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_135
	cmpq	$8, 1368(%rsp)
	jne	.LBB3_135
.LBB3_79:
	movq	1344(%rsp), %rax
	movl	$2, %esi
	movq	%r14, %rdi
	movq	%rax, 120(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	leaq	1264(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1264(%rsp)
	vmovups	%ymm0, 1296(%rsp)
	movq	$0, 1328(%rsp)
	vzeroupper
	callq	*%rax
	cmpq	$1, 1288(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%bl
	orb	%cl, %bl
	cmpb	$1, %bl
	je	.LBB3_171
	testb	%bl, %bl
	jne	.LBB3_172
.LBB3_81:
	movq	1264(%rsp), %rax
	movl	$3, %esi
	movq	%r14, %rdi
	movq	%rax, 112(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	movabsq	$PyNumber_Float, %rax
	callq	*%rax
	movabsq	$PyFloat_AsDouble, %r13
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r13
	movabsq	$Py_DecRef, %rax
	movq	%rbx, %rdi
	vmovsd	%xmm0, 232(%rsp)
	callq	*%rax
	movabsq	$PyErr_Occurred, %rbx
	callq	*%rbx
	testq	%rax, %rax
	jne	.LBB3_173
.LBB3_82:
	movl	$4, %esi
	movq	%r14, %rdi
	callq	*%r15
	movabsq	$PyObject_IsTrue, %r13
	movq	%rax, %rdi
	callq	*%r13
	movl	%eax, 184(%rsp)
	callq	*%rbx
	testq	%rax, %rax
	jne	.LBB3_174
.LBB3_83:
	movl	$5, %esi
	movq	%r14, %rdi
	callq	*%r15
	movq	%rax, %rdi
	callq	*%r13
	callq	*%rbx
	testq	%rax, %rax
	jne	.LBB3_175
.LBB3_84:
	movl	$6, %esi
	movq	%r14, %rdi
	callq	*%r15
	movq	%rax, %rdi
	callq	*%r13
	callq	*%rbx
	testq	%rax, %rax
	jne	.LBB3_176
.LBB3_85:
	movl	$7, %esi
	movq	%r14, %rdi
	callq	*%r15
	movq	%rax, %rdi
	callq	*%r13
	callq	*%rbx
	testq	%rax, %rax
	jne	.LBB3_177
.LBB3_86:
	movl	$8, %esi
	movq	%r14, %rdi
	callq	*%r15
	movabsq	$PyNumber_Long, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	movzbl	56(%rsp), %r13d
	testq	%rax, %rax
	je	.LBB3_88
	movq	%rax, %rbx
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movabsq	$Py_DecRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_88:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_178
.LBB3_89:
	movl	$9, %esi
	movq	%r14, %rdi
	callq	*%r15
	movabsq	$PyNumber_Long, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	testq	%rax, %rax
	je	.LBB3_91
	movq	%rax, %rbx
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movabsq	$Py_DecRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_91:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_179
.LBB3_92:
	movl	$10, %esi
	movq	%r14, %rdi
	callq	*%r15
	movabsq	$PyNumber_Long, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	testq	%rax, %rax
	je	.LBB3_94
	movabsq	$PyLong_AsLongLong, %r14
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r14
	movabsq	$Py_DecRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_94:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	xorl	%ebx, %ebx
	testq	%rax, %rax
	jne	.LBB3_117
	movzbl	64(%rsp), %eax
	orb	96(%rsp), %r13b
	orb	80(%rsp), %bpl
	orb	88(%rsp), %r12b
	orb	104(%rsp), %al
	orb	(%rsp), %al
	orb	%r13b, %bpl
	orb	%al, %bpl
	orb	%bpl, %r12b
	orb	8(%rsp), %r12b
	testb	$1, %r12b
	jne	.LBB3_117
	movq	448(%rsp), %rdi
	leaq	464(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %r12
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 464(%rsp)
	vmovups	%ymm0, 488(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_180
	cmpq	$8, 488(%rsp)
	jne	.LBB3_180
	movq	464(%rsp), %rax
	movq	440(%rsp), %rdi
	movq	472(%rsp), %rbx
	movq	480(%rsp), %r15
	movq	496(%rsp), %r13
	movq	504(%rsp), %r14
	movq	512(%rsp), %rbp
	leaq	1200(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1200(%rsp)
	vmovups	%ymm0, 1224(%rsp)
	movq	%rax, (%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_181
	cmpq	$8, 1224(%rsp)
	jne	.LBB3_181
	movq	432(%rsp), %rdi
	movq	%rbp, 64(%rsp)
	movq	1200(%rsp), %rbp
	leaq	1136(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1136(%rsp)
	vmovups	%ymm0, 1160(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_182
	cmpq	$8, 1160(%rsp)
	jne	.LBB3_182
	movq	1136(%rsp), %rax
	movq	424(%rsp), %rdi
	leaq	1072(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1072(%rsp)
	vmovups	%ymm0, 1096(%rsp)
	movq	%rax, 8(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_183
	cmpq	$4, 1096(%rsp)
	jne	.LBB3_183
	movq	1072(%rsp), %rax
	movq	416(%rsp), %rdi
	leaq	1008(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1008(%rsp)
	vmovups	%ymm0, 1032(%rsp)
	movq	%rax, 56(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_184
	cmpq	$4, 1032(%rsp)
	jne	.LBB3_184
	movq	1008(%rsp), %rax
	movq	408(%rsp), %rdi
	leaq	944(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 944(%rsp)
	vmovups	%ymm0, 968(%rsp)
	movq	%rax, 104(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_185
	cmpq	$4, 968(%rsp)
	jne	.LBB3_185
	movq	944(%rsp), %rax
	movq	400(%rsp), %rdi
	leaq	880(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 880(%rsp)
	vmovups	%ymm0, 904(%rsp)
	movq	%rax, 96(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_186
	cmpq	$8, 904(%rsp)
	jne	.LBB3_186
	movq	880(%rsp), %rax
	movq	392(%rsp), %rdi
	leaq	816(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 816(%rsp)
	vmovups	%ymm0, 840(%rsp)
	movq	%rax, 88(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_187
	cmpq	$1, 840(%rsp)
	jne	.LBB3_187
	movq	816(%rsp), %rax
	movq	384(%rsp), %rdi
	movq	%rbp, 80(%rsp)
	movq	%rax, 192(%rsp)
	movabsq	$PyNumber_Long, %rax
	callq	*%rax
	testq	%rax, %rax
	je	.LBB3_188
	movq	%rax, %rbp
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%rbp, %rdi
	movabsq	$Py_DecRef, %rbp
	movq	%rax, %r12
	callq	*%rbp
.LBB3_114:
	movq	64(%rsp), %rbp
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_189
	xorl	%eax, %eax
	cmpl	$0, 184(%rsp)
	setne	%al
	xorl	%ecx, %ecx
	cmpl	$0, 188(%rsp)
	setne	%cl
	subq	$1680, %rsp
	.cfi_adjust_cfa_offset 1680
	movq	1920(%rsp), %rdi
	movq	1928(%rsp), %rsi
	vmovsd	1912(%rsp), %xmm0
	movq	1728(%rsp), %rdx
	movq	%r12, 1664(%rsp)
	movq	%rbp, 1264(%rsp)
	movq	%r14, 1256(%rsp)
	movq	%r13, 1248(%rsp)
	movq	%r15, 1232(%rsp)
	movq	1712(%rsp), %r12
	movq	1880(%rsp), %rbp
	movq	1888(%rsp), %r13
	movq	1896(%rsp), %r15
	movq	1720(%rsp), %r14
	movl	%eax, 1160(%rsp)
	movabsq	$_ZN8__main__6runner12_3clocals_3e3runB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, %rax
	movq	%rbx, 1224(%rsp)
	movl	%ecx, 472(%rsp)
	movq	$8, 1240(%rsp)
	movq	%rdi, 976(%rsp)
	movq	%rsi, 968(%rsp)
	movq	1936(%rsp), %rdi
	movq	1944(%rsp), %rsi
	movq	%rdx, 1016(%rsp)
	movq	1704(%rsp), %rdx
	movq	%r12, 208(%rsp)
	movq	%rbp, 152(%rsp)
	movq	%r13, 96(%rsp)
	movq	%r15, 40(%rsp)
	movq	%r14, %r8
	vmovsd	%xmm0, 1152(%rsp)
	vmovsd	2016(%rsp), %xmm0
	movq	%rdi, 960(%rsp)
	movq	%rsi, 952(%rsp)
	movq	1952(%rsp), %rdi
	movq	1960(%rsp), %rsi
	movq	%rdx, 288(%rsp)
	movq	%rdi, 944(%rsp)
	movq	%rsi, 936(%rsp)
	movq	1968(%rsp), %rdi
	movq	1992(%rsp), %rsi
	vmovsd	%xmm0, 552(%rsp)
	vmovsd	2024(%rsp), %xmm0
	movq	%rdi, 928(%rsp)
	movq	%rsi, 920(%rsp)
	movq	1976(%rsp), %rdi
	movq	1984(%rsp), %rsi
	vmovsd	%xmm0, 544(%rsp)
	vmovsd	2040(%rsp), %xmm0
	movq	%rdi, 912(%rsp)
	movq	%rsi, 904(%rsp)
	movq	2000(%rsp), %rdi
	movq	2008(%rsp), %rsi
	movq	%rdi, 688(%rsp)
	movq	%rsi, 608(%rsp)
	movq	2032(%rsp), %rdi
	movq	1680(%rsp), %rsi
	vmovsd	%xmm0, 480(%rsp)
	movq	%rdi, 520(%rsp)
	movq	%rsi, 1216(%rsp)
	movq	1792(%rsp), %rdi
	movq	1800(%rsp), %rsi
	movq	%rdi, 1080(%rsp)
	movq	%rsi, 1024(%rsp)
	movq	1808(%rsp), %rdi
	movq	1816(%rsp), %rsi
	movq	%rdi, 896(%rsp)
	movq	%rsi, 840(%rsp)
	movq	1824(%rsp), %rdi
	movq	1832(%rsp), %rsi
	movq	%rdi, 768(%rsp)
	movq	%rsi, 704(%rsp)
	movq	1840(%rsp), %rdi
	movq	1848(%rsp), %rsi
	movq	%rdi, 648(%rsp)
	movq	%rsi, 560(%rsp)
	movq	1856(%rsp), %rdi
	movq	1752(%rsp), %rsi
	movq	%rdi, 488(%rsp)
	movq	%rsi, 416(%rsp)
	movq	2048(%rsp), %rdi
	movq	1696(%rsp), %rsi
	movq	%rdi, 400(%rsp)
	movq	%rsi, 360(%rsp)
	leaq	2056(%rsp), %rdi
	leaq	1904(%rsp), %rsi
	callq	*%rax
	addq	$1680, %rsp
	.cfi_adjust_cfa_offset -1680
	movq	224(%rsp), %rcx
	movabsq	$NRT_decref, %rbx
	movq	%r14, %rdi
	movl	%eax, 48(%rsp)
	movq	%rcx, 64(%rsp)
	callq	*%rbx
	movq	%r15, %rdi
	callq	*%rbx
	movq	%r13, %rdi
	callq	*%rbx
	movq	%rbp, %rdi
	callq	*%rbx
	movq	%r12, %rdi
	callq	*%rbx
	movq	24(%rsp), %rdi
	callq	*%rbx
	movq	16(%rsp), %rdi
	callq	*%rbx
	movq	72(%rsp), %rdi
	callq	*%rbx
	movq	176(%rsp), %rdi
	callq	*%rbx
	movq	168(%rsp), %rdi
	callq	*%rbx
	movq	160(%rsp), %rdi
	callq	*%rbx
	movq	152(%rsp), %rdi
	callq	*%rbx
	movq	144(%rsp), %rdi
	callq	*%rbx
	movq	136(%rsp), %rdi
	callq	*%rbx
	movq	128(%rsp), %rdi
	callq	*%rbx
	movq	120(%rsp), %rdi
	callq	*%rbx
	movq	112(%rsp), %rdi
	callq	*%rbx
	movq	(%rsp), %rdi
	callq	*%rbx
	movq	80(%rsp), %rdi
	callq	*%rbx
	movq	8(%rsp), %rdi
	callq	*%rbx
	movq	56(%rsp), %rdi
	callq	*%rbx
	movq	104(%rsp), %rdi
	callq	*%rbx
	movq	96(%rsp), %rdi
	callq	*%rbx
	movq	88(%rsp), %rdi
	callq	*%rbx
	movq	192(%rsp), %rdi
	callq	*%rbx
	movl	48(%rsp), %eax
	testl	%eax, %eax
	jne	.LBB3_118
	movabsq	$_Py_NoneStruct, %rbx
	movabsq	$Py_IncRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_117:
	movq	%rbx, %rax
	addq	$2152, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	vzeroupper
	retq
.LBB3_118:
	.cfi_def_cfa_offset 2208
	movq	64(%rsp), %r14
	jle	.LBB3_198
	movabsq	$PyErr_Clear, %rax
	callq	*%rax
	movl	8(%r14), %esi
	movq	(%r14), %rdi
	cmpl	$0, 32(%r14)
	jle	.LBB3_201
	movslq	%esi, %rsi
	movabsq	$PyBytes_FromStringAndSize, %rax
	callq	*%rax
	movq	16(%r14), %rdi
	movq	%rax, %rbx
	callq	*24(%r14)
	testq	%rax, %rax
	je	.LBB3_208
	movabsq	$numba_runtime_build_excinfo_struct, %rcx
	movq	%rbx, %rdi
	movq	%rax, %rsi
	callq	*%rcx
	movabsq	$NRT_Free, %r15
	movq	%r14, %rdi
	movq	%rax, %rbx
	callq	*%r15
	jmp	.LBB3_202
.LBB3_122:
	movabsq	$PyExc_RuntimeError, %rdi
	movabsq	$".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx", %rsi
.LBB3_123:
	movabsq	$PyErr_SetString, %rax
	vzeroupper
	callq	*%rax
	xorl	%ebx, %ebx
	jmp	.LBB3_117
.LBB3_124:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, (%rsp)
	jmp	.LBB3_13
.LBB3_125:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, (%rsp)
	jmp	.LBB3_15
.LBB3_126:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, (%rsp)
	jmp	.LBB3_17
.LBB3_127:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, (%rsp)
	jmp	.LBB3_19
.LBB3_128:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, (%rsp)
	jmp	.LBB3_21
.LBB3_129:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r13b
	jmp	.LBB3_37
.LBB3_130:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r13b
	jmp	.LBB3_39
.LBB3_131:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 56(%rsp)
	jmp	.LBB3_43
.LBB3_132:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r12b
	jmp	.LBB3_49
.LBB3_133:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r12b
	jmp	.LBB3_51
.LBB3_134:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r12b
	jmp	.LBB3_56
.LBB3_135:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 8(%rsp)
	jmp	.LBB3_79
.LBB3_136:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 5 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	movq	%rax, %r15
	xorl	%eax, %eax
	callq	*%rcx
	movq	%r15, %rax
	jmp	.LBB3_3
.LBB3_137:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 18 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_4
.LBB3_138:
	movb	$1, (%rsp)
	jmp	.LBB3_7
.LBB3_139:
	movb	$1, (%rsp)
	jmp	.LBB3_10
.LBB3_140:
	movb	$1, (%rsp)
	jmp	.LBB3_11
.LBB3_141:
	movb	$1, (%rsp)
	jmp	.LBB3_22
.LBB3_142:
	movb	$1, (%rsp)
	jmp	.LBB3_23
.LBB3_143:
	movb	$1, (%rsp)
	jmp	.LBB3_24
.LBB3_144:
	movb	$1, (%rsp)
	jmp	.LBB3_25
.LBB3_145:
	movb	$1, (%rsp)
	jmp	.LBB3_26
.LBB3_146:
	movb	$1, (%rsp)
	jmp	.LBB3_27
.LBB3_147:
	movb	$1, (%rsp)
	jmp	.LBB3_28
.LBB3_148:
	movb	$1, (%rsp)
	jmp	.LBB3_29
.LBB3_149:
	movb	$1, (%rsp)
	jmp	.LBB3_32
.LBB3_150:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 8 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_33
.LBB3_151:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%bpl, %bpl
	je	.LBB3_35
.LBB3_152:
	movb	$1, %r13b
	jmp	.LBB3_35
.LBB3_153:
	movb	$1, 56(%rsp)
	jmp	.LBB3_40
.LBB3_154:
	movb	$1, 56(%rsp)
	jmp	.LBB3_41
.LBB3_155:
	movb	$1, 56(%rsp)
	jmp	.LBB3_44
.LBB3_156:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 8 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_45
.LBB3_157:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%bpl, %bpl
	je	.LBB3_47
.LBB3_158:
	movb	$1, %r12b
	jmp	.LBB3_47
.LBB3_159:
	movb	$1, %r12b
	jmp	.LBB3_54
.LBB3_160:
	movb	$1, %r12b
	jmp	.LBB3_59
.LBB3_161:
	movb	$1, %r12b
	jmp	.LBB3_60
.LBB3_162:
	movq	%rdi, %rbx
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	%rbx, %rdi
	jmp	.LBB3_61
.LBB3_163:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 5 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_62
.LBB3_164:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%r14b, %r14b
	je	.LBB3_64
.LBB3_165:
	movb	$1, %bpl
	jmp	.LBB3_64
.LBB3_166:
	movb	$1, %bpl
	jmp	.LBB3_67
.LBB3_167:
	movb	$1, %bpl
	jmp	.LBB3_70
.LBB3_168:
	movb	$1, %bpl
	jmp	.LBB3_73
.LBB3_169:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 11 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_74
.LBB3_170:
	movb	$1, 8(%rsp)
	jmp	.LBB3_77
.LBB3_171:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%bl, %bl
	je	.LBB3_81
.LBB3_172:
	movb	$1, 8(%rsp)
	jmp	.LBB3_81
.LBB3_173:
	movb	$1, 8(%rsp)
	jmp	.LBB3_82
.LBB3_174:
	movb	$1, 8(%rsp)
	jmp	.LBB3_83
.LBB3_175:
	movb	$1, 8(%rsp)
	jmp	.LBB3_84
.LBB3_176:
	movb	$1, 8(%rsp)
	jmp	.LBB3_85
.LBB3_177:
	movb	$1, 8(%rsp)
	jmp	.LBB3_86
.LBB3_178:
	movb	$1, 8(%rsp)
	jmp	.LBB3_89
.LBB3_179:
	movb	$1, 8(%rsp)
	jmp	.LBB3_92
.LBB3_180:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	32(%rsp), %r14
	movq	40(%rsp), %r15
	movq	24(%rsp), %r12
	movq	16(%rsp), %r13
	jmp	.LBB3_197
.LBB3_181:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	40(%rsp), %r15
	movq	32(%rsp), %r14
	movq	24(%rsp), %r12
	movq	16(%rsp), %r13
	movq	(%rsp), %rbx
	jmp	.LBB3_196
.LBB3_182:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	40(%rsp), %r15
	movq	32(%rsp), %r14
	movq	24(%rsp), %r12
	movq	16(%rsp), %r13
	movq	(%rsp), %rbx
	jmp	.LBB3_195
.LBB3_183:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	40(%rsp), %r15
	movq	32(%rsp), %r14
	movq	24(%rsp), %r12
	movq	16(%rsp), %r13
	movq	(%rsp), %rbx
	jmp	.LBB3_194
.LBB3_184:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	40(%rsp), %r15
	movq	32(%rsp), %r14
	movq	24(%rsp), %r12
	movq	16(%rsp), %r13
	movq	(%rsp), %rbx
	jmp	.LBB3_193
.LBB3_185:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	40(%rsp), %r15
	movq	32(%rsp), %r14
	movq	24(%rsp), %r12
	movq	16(%rsp), %r13
	movq	(%rsp), %rbx
	jmp	.LBB3_192
.LBB3_186:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	40(%rsp), %r15
	movq	32(%rsp), %r14
	movq	24(%rsp), %r12
	movq	16(%rsp), %r13
	movq	(%rsp), %rbx
	jmp	.LBB3_191
.LBB3_187:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	40(%rsp), %r15
	movq	32(%rsp), %r14
	movq	24(%rsp), %r12
	movq	16(%rsp), %r13
	movq	(%rsp), %rbx
	jmp	.LBB3_190
.LBB3_188:
	xorl	%r12d, %r12d
	jmp	.LBB3_114
.LBB3_189:
	movq	192(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
	movq	40(%rsp), %r15
	movq	32(%rsp), %r14
	movq	24(%rsp), %r12
	movq	16(%rsp), %r13
	movq	(%rsp), %rbx
	movq	80(%rsp), %rbp
.LBB3_190:
	movq	88(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
.LBB3_191:
	movq	96(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
.LBB3_192:
	movq	104(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
.LBB3_193:
	movq	56(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
.LBB3_194:
	movq	8(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
.LBB3_195:
	movabsq	$NRT_decref, %rax
	movq	%rbp, %rdi
	callq	*%rax
.LBB3_196:
	movabsq	$NRT_decref, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_197:
	movabsq	$NRT_decref, %rbx
	movq	%r15, %rdi
	callq	*%rbx
	movq	216(%rsp), %rdi
	callq	*%rbx
	movq	208(%rsp), %rdi
	callq	*%rbx
	movq	200(%rsp), %rdi
	callq	*%rbx
	movq	%r14, %rdi
	callq	*%rbx
	movq	%r12, %rdi
	callq	*%rbx
	movq	%r13, %rdi
	callq	*%rbx
	movq	72(%rsp), %rdi
	callq	*%rbx
	movq	176(%rsp), %rdi
	callq	*%rbx
	movq	168(%rsp), %rdi
	callq	*%rbx
	movq	160(%rsp), %rdi
	callq	*%rbx
	movq	152(%rsp), %rdi
	callq	*%rbx
	movq	144(%rsp), %rdi
	callq	*%rbx
	movq	136(%rsp), %rdi
	callq	*%rbx
	movq	128(%rsp), %rdi
	callq	*%rbx
	movq	120(%rsp), %rdi
	callq	*%rbx
	movq	112(%rsp), %rdi
	callq	*%rbx
	xorl	%ebx, %ebx
	jmp	.LBB3_117
.LBB3_198:
	cmpl	$-3, %eax
	je	.LBB3_205
	cmpl	$-1, %eax
	jne	.LBB3_206
.LBB3_200:
	xorl	%ebx, %ebx
	jmp	.LBB3_117
.LBB3_201:
	movq	16(%r14), %rdx
	movabsq	$numba_unpickle, %rax
	callq	*%rax
	movq	%rax, %rbx
.LBB3_202:
	testq	%rbx, %rbx
	je	.LBB3_200
	movabsq	$numba_do_raise, %rax
	movq	%rbx, %rdi
.LBB3_204:
	callq	*%rax
	xorl	%ebx, %ebx
	jmp	.LBB3_117
.LBB3_205:
	movabsq	$PyExc_StopIteration, %rdi
	movabsq	$PyErr_SetNone, %rax
	jmp	.LBB3_204
.LBB3_206:
	movabsq	$PyExc_SystemError, %rdi
	movabsq	$".const.unknown error when calling native function", %rsi
	jmp	.LBB3_123
.LBB3_208:
	movabsq	$PyExc_RuntimeError, %rdi
	movabsq	$".const.Error creating Python tuple from runtime exception arguments", %rsi
	jmp	.LBB3_123
.Lfunc_end3:
	.size	_ZN7cpython8__main__6runner12_3clocals_3e3runB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, .Lfunc_end3-_ZN7cpython8__main__6runner12_3clocals_3e3runB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.cfi_endproc

	.globl	cfunc._ZN8__main__6runner12_3clocals_3e3runB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.p2align	4
	.type	cfunc._ZN8__main__6runner12_3clocals_3e3runB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@function
cfunc._ZN8__main__6runner12_3clocals_3e3runB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$1704, %rsp
	.cfi_def_cfa_offset 1760
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	3408(%rsp), %rax
	vmovups	2760(%rsp), %xmm5
	vmovsd	2896(%rsp), %xmm6
	vmovups	2960(%rsp), %ymm7
	vmovaps	2992(%rsp), %xmm8
	movq	%rdx, %r10
	movq	3008(%rsp), %rcx
	movq	2720(%rsp), %rsi
	movq	2824(%rsp), %rdx
	vmovaps	2288(%rsp), %xmm1
	vmovups	2640(%rsp), %ymm2
	vmovups	2672(%rsp), %ymm3
	vmovaps	2704(%rsp), %xmm4
	movq	2304(%rsp), %r15
	movq	2352(%rsp), %r12
	movq	2392(%rsp), %r13
	movq	2432(%rsp), %rbp
	movq	$0, 1696(%rsp)
	movq	$0, 1688(%rsp)
	movq	2448(%rsp), %r9
	movq	2512(%rsp), %r8
	movq	2584(%rsp), %rdi
	vmovsd	2224(%rsp), %xmm0
	movq	2160(%rsp), %r11
	movq	2232(%rsp), %rbx
	movq	2264(%rsp), %r14
	movq	%rax, 1664(%rsp)
	movzbl	2904(%rsp), %eax
	movq	%rcx, 1264(%rsp)
	vmovups	%xmm8, 1248(%rsp)
	vmovups	%ymm7, 1216(%rsp)
	movq	%rdx, 1080(%rsp)
	vmovsd	%xmm6, 1152(%rsp)
	andl	$1, %eax
	movl	%eax, 1160(%rsp)
	vmovups	%xmm5, 1016(%rsp)
	movq	%rsi, 976(%rsp)
	movq	2144(%rsp), %rsi
	vmovups	%xmm4, 960(%rsp)
	vmovups	%ymm3, 928(%rsp)
	vmovups	%ymm2, 896(%rsp)
	movq	%rdi, 840(%rsp)
	movq	%r8, 768(%rsp)
	movq	%r9, 704(%rsp)
	movq	%rbp, 688(%rsp)
	movq	%r13, 648(%rsp)
	movq	%r12, 608(%rsp)
	movq	%r15, 560(%rsp)
	vmovups	%xmm1, 544(%rsp)
	movq	2104(%rsp), %rdi
	movzbl	2216(%rsp), %r8d
	movabsq	$_ZN8__main__6runner12_3clocals_3e3runB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, %rax
	movq	%r14, 520(%rsp)
	movq	%rbx, 488(%rsp)
	movq	%r11, 416(%rsp)
	vmovsd	%xmm0, 480(%rsp)
	movq	%rsi, 400(%rsp)
	movq	2032(%rsp), %rsi
	movq	%rdi, 360(%rsp)
	movq	1952(%rsp), %rdi
	andl	$1, %r8d
	movl	%r8d, 472(%rsp)
	movq	%r10, %r8
	movq	%rsi, 288(%rsp)
	movq	1896(%rsp), %rsi
	movq	%rdi, 208(%rsp)
	movq	1840(%rsp), %rdi
	movq	%rsi, 152(%rsp)
	movq	1784(%rsp), %rsi
	movq	%rdi, 96(%rsp)
	leaq	1696(%rsp), %rdi
	movq	%rsi, 40(%rsp)
	leaq	1688(%rsp), %rsi
	vzeroupper
	callq	*%rax
	movl	%eax, %ecx
	movq	1688(%rsp), %rbx
	movq	1696(%rsp), %rax
	movl	$0, 1684(%rsp)
	testl	%ecx, %ecx
	jne	.LBB4_1
.LBB4_8:
	addq	$1704, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB4_1:
	.cfi_def_cfa_offset 1760
	movabsq	$numba_gil_ensure, %r14
	leaq	1684(%rsp), %rdi
	movq	%rax, %r15
	movl	%ecx, %ebp
	callq	*%r14
	testl	%ebp, %ebp
	jle	.LBB4_9
	movabsq	$PyErr_Clear, %rax
	callq	*%rax
	movl	8(%rbx), %esi
	movq	(%rbx), %rdi
	cmpl	$0, 32(%rbx)
	jle	.LBB4_12
	movslq	%esi, %rsi
	movabsq	$PyBytes_FromStringAndSize, %rax
	callq	*%rax
	movq	16(%rbx), %rdi
	movq	%rax, %r14
	callq	*24(%rbx)
	testq	%rax, %rax
	je	.LBB4_4
	movabsq	$numba_runtime_build_excinfo_struct, %rcx
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*%rcx
	movabsq	$NRT_Free, %r12
	movq	%rbx, %rdi
	movq	%rax, %r14
	callq	*%r12
	jmp	.LBB4_13
.LBB4_9:
	movl	%ebp, %eax
	cmpl	$-3, %ebp
	je	.LBB4_5
	cmpl	$-1, %eax
	je	.LBB4_7
	movabsq	$PyExc_SystemError, %rdi
	movabsq	$".const.unknown error when calling native function.2", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	jmp	.LBB4_7
.LBB4_12:
	movq	16(%rbx), %rdx
	movabsq	$numba_unpickle, %rax
	callq	*%rax
	movq	%rax, %r14
.LBB4_13:
	testq	%r14, %r14
	je	.LBB4_7
	movabsq	$numba_do_raise, %rax
	movq	%r14, %rdi
.LBB4_6:
	callq	*%rax
.LBB4_7:
	movabsq	$".const.<numba.core.cpu.CPUContext>", %rdi
	movabsq	$PyUnicode_FromString, %rax
	callq	*%rax
	movabsq	$PyErr_WriteUnraisable, %r14
	movq	%rax, %rbx
	movq	%rbx, %rdi
	callq	*%r14
	movabsq	$Py_DecRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
	movabsq	$numba_gil_release, %rax
	leaq	1684(%rsp), %rdi
	callq	*%rax
	movq	%r15, %rax
	jmp	.LBB4_8
.LBB4_5:
	movabsq	$PyExc_StopIteration, %rdi
	movabsq	$PyErr_SetNone, %rax
	jmp	.LBB4_6
.LBB4_4:
	movabsq	$PyExc_RuntimeError, %rdi
	movabsq	$".const.Error creating Python tuple from runtime exception arguments.1", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	xorl	%eax, %eax
	jmp	.LBB4_8
.Lfunc_end4:
	.size	cfunc._ZN8__main__6runner12_3clocals_3e3runB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, .Lfunc_end4-cfunc._ZN8__main__6runner12_3clocals_3e3runB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.cfi_endproc

	.weak	NRT_decref
	.p2align	4
	.type	NRT_decref,@function
NRT_decref:
	.cfi_startproc
	testq	%rdi, %rdi
	je	.LBB5_2
	#MEMBARRIER
	lock		decq	(%rdi)
	je	.LBB5_3
.LBB5_2:
	retq
.LBB5_3:
	movabsq	$NRT_MemInfo_call_dtor, %rax
	#MEMBARRIER
	jmpq	*%rax
.Lfunc_end5:
	.size	NRT_decref, .Lfunc_end5-NRT_decref
	.cfi_endproc

	.weak	_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29
	.p2align	4
	.type	_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29,@function
_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	pushq	%rax
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movabsq	$NRT_incref, %rax
	movq	%rdi, %r15
	movq	%rdx, %rdi
	movq	%rdx, %rbx
	movq	%rsi, %r14
	callq	*%rax
	movq	24(%rbx), %rax
	movq	(%rax), %r12
	testq	%r12, %r12
	jle	.LBB6_1
	movq	24(%rax), %rcx
	addq	$24, %rax
	movq	24(%rcx), %rcx
	movq	(%rcx), %r13
	movq	%r12, %rcx
	.p2align	4
.LBB6_8:
	movq	(%rax), %rdx
	movq	24(%rdx), %rdx
	cmpq	%r13, (%rdx)
	jne	.LBB6_9
	addq	$16, %rax
	decq	%rcx
	jne	.LBB6_8
	movq	%r12, %rbp
	imulq	%r13, %rbp
	jo	.LBB6_6
	movabsq	$-1152921504606846976, %rax
	addq	%rbp, %rax
	shrq	$61, %rax
	cmpl	$7, %eax
	jb	.LBB6_6
	leaq	(,%rbp,8), %rdi
	movabsq	$NRT_MemInfo_alloc_aligned, %rax
	movl	$32, %esi
	callq	*%rax
	testq	%rax, %rax
	je	.LBB6_21
	movq	24(%rax), %rdx
	leaq	(,%r13,8), %rcx
	testq	%r13, %r13
	jle	.LBB6_20
	xorl	%esi, %esi
	movq	%rdx, %rdi
.LBB6_13:
	movq	24(%rbx), %r8
	cmpq	(%r8), %rsi
	jge	.LBB6_1
	movq	%rsi, %r9
	shlq	$4, %r9
	movq	24(%r8,%r9), %r8
	xorl	%r9d, %r9d
	.p2align	4
.LBB6_15:
	movq	24(%r8), %r10
	cmpq	(%r10), %r9
	jge	.LBB6_1
	vmovsd	24(%r10,%r9,8), %xmm0
	vmovsd	%xmm0, (%rdi,%r9,8)
	incq	%r9
	cmpq	%r9, %r13
	jne	.LBB6_15
	incq	%rsi
	addq	%rcx, %rdi
	cmpq	%r12, %rsi
	jne	.LBB6_13
	jmp	.LBB6_18
.LBB6_20:
	movq	24(%rbx), %rsi
	leaq	-1(%r12), %r8
	movq	(%rsi), %rsi
	movq	%rsi, %rdi
	sarq	$63, %rdi
	andnq	%rsi, %rdi, %rsi
	cmpq	%r8, %rsi
	jbe	.LBB6_1
.LBB6_18:
	movq	%rax, (%r15)
	movabsq	$NRT_decref, %rax
	movq	$0, 8(%r15)
	movq	%rbp, 16(%r15)
	movq	$8, 24(%r15)
	movq	%rdx, 32(%r15)
	movq	%r12, 40(%r15)
	movq	%r13, 48(%r15)
	movq	%rcx, 56(%r15)
	movq	%rbx, %rdi
	movq	$8, 64(%r15)
	callq	*%rax
	xorl	%eax, %eax
	jmp	.LBB6_19
.LBB6_1:
	movabsq	$.const.picklebuf.5753419f7c3c9d9e41a51c7a572cce1624a39a7f, %rax
	jmp	.LBB6_2
.LBB6_9:
	movabsq	$.const.picklebuf.f9b4f278545a169f0f054d4f78eba5bfb87682b6, %rax
.LBB6_2:
	movq	%rax, (%r14)
	movl	$1, %eax
.LBB6_19:
	addq	$8, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB6_6:
	.cfi_def_cfa_offset 64
	movabsq	$.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57, %rax
	jmp	.LBB6_2
.LBB6_21:
	movabsq	$.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209, %rax
	jmp	.LBB6_2
.Lfunc_end6:
	.size	_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29, .Lfunc_end6-_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29
	.cfi_endproc

	.weak	NRT_incref
	.p2align	4
	.type	NRT_incref,@function
NRT_incref:
	testq	%rdi, %rdi
	je	.LBB7_2
	lock		incq	(%rdi)
.LBB7_2:
	retq
.Lfunc_end7:
	.size	NRT_incref, .Lfunc_end7-NRT_incref

	.weak	_ZN11bragg_numba7kernels4fast11scale_blockB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedE
	.p2align	4
	.type	_ZN11bragg_numba7kernels4fast11scale_blockB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedE,@function
_ZN11bragg_numba7kernels4fast11scale_blockB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedE:
	movq	40(%rsp), %rax
	vbroadcastsd	%xmm6, %ymm0
	testb	%r9b, %r9b
	je	.LBB8_2
	vmovupd	7168(%rax), %ymm1
	vmovupd	7200(%rax), %ymm2
	vmovupd	7232(%rax), %ymm3
	vmovupd	7264(%rax), %ymm4
	vmulpd	8192(%rax), %ymm1, %ymm1
	vmulpd	8224(%rax), %ymm2, %ymm2
	vmulpd	8256(%rax), %ymm3, %ymm3
	vmulpd	8288(%rax), %ymm4, %ymm4
	vmulpd	6144(%rax), %ymm1, %ymm1
	vmulpd	6176(%rax), %ymm2, %ymm2
	vmulpd	6208(%rax), %ymm3, %ymm3
	vmulpd	6240(%rax), %ymm4, %ymm4
	vmulpd	%ymm1, %ymm0, %ymm1
	vmulpd	%ymm2, %ymm0, %ymm2
	vmulpd	%ymm3, %ymm0, %ymm3
	vmulpd	%ymm4, %ymm0, %ymm4
	vmulpd	19456(%rax), %ymm1, %ymm1
	vmulpd	19488(%rax), %ymm2, %ymm2
	vmulpd	19520(%rax), %ymm3, %ymm3
	vmulpd	19552(%rax), %ymm4, %ymm4
	vmovupd	%ymm1, 19456(%rax)
	vmovupd	%ymm2, 19488(%rax)
	vmovupd	%ymm3, 19520(%rax)
	vmovupd	%ymm4, 19552(%rax)
	vmovupd	7296(%rax), %ymm1
	vmovupd	7328(%rax), %ymm2
	vmovupd	7360(%rax), %ymm3
	vmovupd	7392(%rax), %ymm4
	vmulpd	8320(%rax), %ymm1, %ymm1
	vmulpd	8352(%rax), %ymm2, %ymm2
	vmulpd	8384(%rax), %ymm3, %ymm3
	vmulpd	8416(%rax), %ymm4, %ymm4
	vmulpd	6272(%rax), %ymm1, %ymm1
	vmulpd	6304(%rax), %ymm2, %ymm2
	vmulpd	6336(%rax), %ymm3, %ymm3
	vmulpd	6368(%rax), %ymm4, %ymm4
	vmulpd	%ymm1, %ymm0, %ymm1
	vmulpd	%ymm2, %ymm0, %ymm2
	vmulpd	%ymm3, %ymm0, %ymm3
	vmulpd	%ymm4, %ymm0, %ymm4
	vmulpd	19584(%rax), %ymm1, %ymm1
	vmulpd	19616(%rax), %ymm2, %ymm2
	vmulpd	19648(%rax), %ymm3, %ymm3
	vmulpd	19680(%rax), %ymm4, %ymm4
	vmovupd	%ymm1, 19584(%rax)
	vmovupd	%ymm2, 19616(%rax)
	vmovupd	%ymm3, 19648(%rax)
	vmovupd	%ymm4, 19680(%rax)
	vmovupd	7424(%rax), %ymm1
	vmovupd	7456(%rax), %ymm2
	vmovupd	7488(%rax), %ymm3
	vmovupd	7520(%rax), %ymm4
	vmulpd	8448(%rax), %ymm1, %ymm1
	vmulpd	8480(%rax), %ymm2, %ymm2
	vmulpd	8512(%rax), %ymm3, %ymm3
	vmulpd	8544(%rax), %ymm4, %ymm4
	vmulpd	6400(%rax), %ymm1, %ymm1
	vmulpd	6432(%rax), %ymm2, %ymm2
	vmulpd	6464(%rax), %ymm3, %ymm3
	vmulpd	6496(%rax), %ymm4, %ymm4
	vmulpd	%ymm1, %ymm0, %ymm1
	vmulpd	%ymm2, %ymm0, %ymm2
	vmulpd	%ymm3, %ymm0, %ymm3
	vmulpd	%ymm4, %ymm0, %ymm4
	vmulpd	19712(%rax), %ymm1, %ymm1
	vmulpd	19744(%rax), %ymm2, %ymm2
	vmulpd	19776(%rax), %ymm3, %ymm3
	vmulpd	19808(%rax), %ymm4, %ymm4
	vmovupd	%ymm1, 19712(%rax)
	vmovupd	%ymm2, 19744(%rax)
	vmovupd	%ymm3, 19776(%rax)
	vmovupd	%ymm4, 19808(%rax)
	vmovupd	7552(%rax), %ymm1
	vmovupd	7584(%rax), %ymm2
	vmovupd	7616(%rax), %ymm3
	vmovupd	7648(%rax), %ymm4
	vmulpd	8576(%rax), %ymm1, %ymm1
	vmulpd	8608(%rax), %ymm2, %ymm2
	vmulpd	8640(%rax), %ymm3, %ymm3
	vmulpd	8672(%rax), %ymm4, %ymm4
	vmulpd	6528(%rax), %ymm1, %ymm1
	vmulpd	6560(%rax), %ymm2, %ymm2
	vmulpd	6592(%rax), %ymm3, %ymm3
	vmulpd	6624(%rax), %ymm4, %ymm4
	vmulpd	%ymm1, %ymm0, %ymm1
	vmulpd	%ymm2, %ymm0, %ymm2
	vmulpd	%ymm3, %ymm0, %ymm3
	vmulpd	%ymm4, %ymm0, %ymm4
	vmulpd	19840(%rax), %ymm1, %ymm1
	vmulpd	19872(%rax), %ymm2, %ymm2
	vmulpd	19904(%rax), %ymm3, %ymm3
	vmulpd	19936(%rax), %ymm4, %ymm4
	vmovupd	%ymm1, 19840(%rax)
	vmovupd	%ymm2, 19872(%rax)
	vmovupd	%ymm3, 19904(%rax)
	vmovupd	%ymm4, 19936(%rax)
	vmovupd	7680(%rax), %ymm1
	vmovupd	7712(%rax), %ymm2
	vmovupd	7744(%rax), %ymm3
	vmovupd	7776(%rax), %ymm4
	vmulpd	8704(%rax), %ymm1, %ymm1
	vmulpd	8736(%rax), %ymm2, %ymm2
	vmulpd	8768(%rax), %ymm3, %ymm3
	vmulpd	8800(%rax), %ymm4, %ymm4
	vmulpd	6656(%rax), %ymm1, %ymm1
	vmulpd	6688(%rax), %ymm2, %ymm2
	vmulpd	6720(%rax), %ymm3, %ymm3
	vmulpd	6752(%rax), %ymm4, %ymm4
	vmulpd	%ymm1, %ymm0, %ymm1
	vmulpd	%ymm2, %ymm0, %ymm2
	vmulpd	%ymm3, %ymm0, %ymm3
	vmulpd	%ymm4, %ymm0, %ymm4
	vmulpd	19968(%rax), %ymm1, %ymm1
	vmulpd	20000(%rax), %ymm2, %ymm2
	vmulpd	20032(%rax), %ymm3, %ymm3
	vmulpd	20064(%rax), %ymm4, %ymm4
	vmovupd	%ymm1, 19968(%rax)
	vmovupd	%ymm2, 20000(%rax)
	vmovupd	%ymm3, 20032(%rax)
	vmovupd	%ymm4, 20064(%rax)
	vmovupd	7808(%rax), %ymm1
	vmovupd	7840(%rax), %ymm2
	vmovupd	7872(%rax), %ymm3
	vmovupd	7904(%rax), %ymm4
	vmulpd	8832(%rax), %ymm1, %ymm1
	vmulpd	8864(%rax), %ymm2, %ymm2
	vmulpd	8896(%rax), %ymm3, %ymm3
	vmulpd	8928(%rax), %ymm4, %ymm4
	vmulpd	6784(%rax), %ymm1, %ymm1
	vmulpd	6816(%rax), %ymm2, %ymm2
	vmulpd	6848(%rax), %ymm3, %ymm3
	vmulpd	6880(%rax), %ymm4, %ymm4
	vmulpd	%ymm1, %ymm0, %ymm1
	vmulpd	%ymm2, %ymm0, %ymm2
	vmulpd	%ymm3, %ymm0, %ymm3
	vmulpd	%ymm4, %ymm0, %ymm4
	vmulpd	20096(%rax), %ymm1, %ymm1
	vmulpd	20128(%rax), %ymm2, %ymm2
	vmulpd	20160(%rax), %ymm3, %ymm3
	vmulpd	20192(%rax), %ymm4, %ymm4
	vmovupd	%ymm1, 20096(%rax)
	vmovupd	%ymm2, 20128(%rax)
	vmovupd	%ymm3, 20160(%rax)
	vmovupd	%ymm4, 20192(%rax)
	vmovupd	7936(%rax), %ymm1
	vmovupd	7968(%rax), %ymm2
	vmovupd	8000(%rax), %ymm3
	vmovupd	8032(%rax), %ymm4
	vmulpd	8960(%rax), %ymm1, %ymm1
	vmulpd	8992(%rax), %ymm2, %ymm2
	vmulpd	9024(%rax), %ymm3, %ymm3
	vmulpd	9056(%rax), %ymm4, %ymm4
	vmulpd	6912(%rax), %ymm1, %ymm1
	vmulpd	6944(%rax), %ymm2, %ymm2
	vmulpd	6976(%rax), %ymm3, %ymm3
	vmulpd	7008(%rax), %ymm4, %ymm4
	vmulpd	%ymm1, %ymm0, %ymm1
	vmulpd	%ymm2, %ymm0, %ymm2
	vmulpd	%ymm3, %ymm0, %ymm3
	vmulpd	%ymm4, %ymm0, %ymm4
	vmulpd	20224(%rax), %ymm1, %ymm1
	vmulpd	20256(%rax), %ymm2, %ymm2
	vmulpd	20288(%rax), %ymm3, %ymm3
	vmulpd	20320(%rax), %ymm4, %ymm4
	vmovupd	%ymm1, 20224(%rax)
	vmovupd	%ymm2, 20256(%rax)
	vmovupd	%ymm3, 20288(%rax)
	vmovupd	%ymm4, 20320(%rax)
	vmovupd	8064(%rax), %ymm1
	vmovupd	8096(%rax), %ymm2
	vmovupd	8128(%rax), %ymm3
	vmovupd	8160(%rax), %ymm4
	vmulpd	9088(%rax), %ymm1, %ymm1
	vmulpd	9120(%rax), %ymm2, %ymm2
	vmulpd	9152(%rax), %ymm3, %ymm3
	vmulpd	9184(%rax), %ymm4, %ymm4
	vmulpd	7040(%rax), %ymm1, %ymm1
	vmulpd	7072(%rax), %ymm2, %ymm2
	vmulpd	7104(%rax), %ymm3, %ymm3
	vmulpd	7136(%rax), %ymm4, %ymm4
	vmulpd	%ymm1, %ymm0, %ymm1
	vmulpd	%ymm2, %ymm0, %ymm2
	vmulpd	%ymm3, %ymm0, %ymm3
	vmulpd	20352(%rax), %ymm1, %ymm1
	vmulpd	20384(%rax), %ymm2, %ymm2
	vmulpd	20416(%rax), %ymm3, %ymm3
	vmulpd	%ymm4, %ymm0, %ymm0
	vmulpd	20448(%rax), %ymm0, %ymm0
	vmovupd	%ymm1, 20352(%rax)
	vmovupd	%ymm2, 20384(%rax)
	vmovupd	%ymm3, 20416(%rax)
	vmovupd	%ymm0, 20448(%rax)
	xorl	%eax, %eax
	movq	$0, (%rdi)
	vzeroupper
	retq
.LBB8_2:
	vbroadcastsd	%xmm7, %ymm1
	vmulpd	20480(%rax), %ymm1, %ymm2
	vmulpd	19456(%rax), %ymm0, %ymm6
	vmulpd	20512(%rax), %ymm1, %ymm3
	vmulpd	20544(%rax), %ymm1, %ymm4
	vmulpd	20576(%rax), %ymm1, %ymm5
	vaddpd	%ymm6, %ymm2, %ymm2
	vmulpd	19488(%rax), %ymm0, %ymm6
	vaddpd	%ymm6, %ymm3, %ymm3
	vmulpd	19520(%rax), %ymm0, %ymm6
	vaddpd	%ymm6, %ymm4, %ymm4
	vmulpd	19552(%rax), %ymm0, %ymm6
	vmovupd	%ymm2, 19456(%rax)
	vmovupd	%ymm3, 19488(%rax)
	vmovupd	%ymm4, 19520(%rax)
	vaddpd	%ymm6, %ymm5, %ymm5
	vmovupd	%ymm5, 19552(%rax)
	vmulpd	20608(%rax), %ymm1, %ymm2
	vmulpd	19584(%rax), %ymm0, %ymm6
	vmulpd	20640(%rax), %ymm1, %ymm3
	vmulpd	20672(%rax), %ymm1, %ymm4
	vmulpd	20704(%rax), %ymm1, %ymm5
	vaddpd	%ymm6, %ymm2, %ymm2
	vmulpd	19616(%rax), %ymm0, %ymm6
	vaddpd	%ymm6, %ymm3, %ymm3
	vmulpd	19648(%rax), %ymm0, %ymm6
	vaddpd	%ymm6, %ymm4, %ymm4
	vmulpd	19680(%rax), %ymm0, %ymm6
	vmovupd	%ymm2, 19584(%rax)
	vmovupd	%ymm3, 19616(%rax)
	vmovupd	%ymm4, 19648(%rax)
	vaddpd	%ymm6, %ymm5, %ymm5
	vmovupd	%ymm5, 19680(%rax)
	vmulpd	20736(%rax), %ymm1, %ymm2
	vmulpd	19712(%rax), %ymm0, %ymm6
	vmulpd	20768(%rax), %ymm1, %ymm3
	vmulpd	20800(%rax), %ymm1, %ymm4
	vmulpd	20832(%rax), %ymm1, %ymm5
	vaddpd	%ymm6, %ymm2, %ymm2
	vmulpd	19744(%rax), %ymm0, %ymm6
	vaddpd	%ymm6, %ymm3, %ymm3
	vmulpd	19776(%rax), %ymm0, %ymm6
	vaddpd	%ymm6, %ymm4, %ymm4
	vmulpd	19808(%rax), %ymm0, %ymm6
	vmovupd	%ymm2, 19712(%rax)
	vmovupd	%ymm3, 19744(%rax)
	vmovupd	%ymm4, 19776(%rax)
	vaddpd	%ymm6, %ymm5, %ymm5
	vmovupd	%ymm5, 19808(%rax)
	vmulpd	20864(%rax), %ymm1, %ymm2
	vmulpd	19840(%rax), %ymm0, %ymm6
	vmulpd	20896(%rax), %ymm1, %ymm3
	vmulpd	20928(%rax), %ymm1, %ymm4
	vmulpd	20960(%rax), %ymm1, %ymm5
	vaddpd	%ymm6, %ymm2, %ymm2
	vmulpd	19872(%rax), %ymm0, %ymm6
	vaddpd	%ymm6, %ymm3, %ymm3
	vmulpd	19904(%rax), %ymm0, %ymm6
	vaddpd	%ymm6, %ymm4, %ymm4
	vmulpd	19936(%rax), %ymm0, %ymm6
	vmovupd	%ymm2, 19840(%rax)
	vmovupd	%ymm3, 19872(%rax)
	vmovupd	%ymm4, 19904(%rax)
	vaddpd	%ymm6, %ymm5, %ymm5
	vmovupd	%ymm5, 19936(%rax)
	vmulpd	20992(%rax), %ymm1, %ymm2
	vmulpd	19968(%rax), %ymm0, %ymm6
	vmulpd	21024(%rax), %ymm1, %ymm3
	vmulpd	21056(%rax), %ymm1, %ymm4
	vmulpd	21088(%rax), %ymm1, %ymm5
	vaddpd	%ymm6, %ymm2, %ymm2
	vmulpd	20000(%rax), %ymm0, %ymm6
	vaddpd	%ymm6, %ymm3, %ymm3
	vmulpd	20032(%rax), %ymm0, %ymm6
	vaddpd	%ymm6, %ymm4, %ymm4
	vmulpd	20064(%rax), %ymm0, %ymm6
	vmovupd	%ymm2, 19968(%rax)
	vmovupd	%ymm3, 20000(%rax)
	vmovupd	%ymm4, 20032(%rax)
	vaddpd	%ymm6, %ymm5, %ymm5
	vmovupd	%ymm5, 20064(%rax)
	vmulpd	21120(%rax), %ymm1, %ymm2
	vmulpd	20096(%rax), %ymm0, %ymm6
	vmulpd	21152(%rax), %ymm1, %ymm3
	vmulpd	21184(%rax), %ymm1, %ymm4
	vmulpd	21216(%rax), %ymm1, %ymm5
	vaddpd	%ymm6, %ymm2, %ymm2
	vmulpd	20128(%rax), %ymm0, %ymm6
	vaddpd	%ymm6, %ymm3, %ymm3
	vmulpd	20160(%rax), %ymm0, %ymm6
	vaddpd	%ymm6, %ymm4, %ymm4
	vmulpd	20192(%rax), %ymm0, %ymm6
	vmovupd	%ymm2, 20096(%rax)
	vmovupd	%ymm3, 20128(%rax)
	vmovupd	%ymm4, 20160(%rax)
	vaddpd	%ymm6, %ymm5, %ymm5
	vmovupd	%ymm5, 20192(%rax)
	vmulpd	21248(%rax), %ymm1, %ymm2
	vmulpd	20224(%rax), %ymm0, %ymm6
	vmulpd	21280(%rax), %ymm1, %ymm3
	vmulpd	21312(%rax), %ymm1, %ymm4
	vmulpd	21344(%rax), %ymm1, %ymm5
	vaddpd	%ymm6, %ymm2, %ymm2
	vmulpd	20256(%rax), %ymm0, %ymm6
	vaddpd	%ymm6, %ymm3, %ymm3
	vmulpd	20288(%rax), %ymm0, %ymm6
	vaddpd	%ymm6, %ymm4, %ymm4
	vmulpd	20320(%rax), %ymm0, %ymm6
	vmovupd	%ymm2, 20224(%rax)
	vmovupd	%ymm3, 20256(%rax)
	vmovupd	%ymm4, 20288(%rax)
	vaddpd	%ymm6, %ymm5, %ymm5
	vmovupd	%ymm5, 20320(%rax)
	vmulpd	21376(%rax), %ymm1, %ymm2
	vmulpd	20352(%rax), %ymm0, %ymm5
	vmulpd	21408(%rax), %ymm1, %ymm3
	vmulpd	21440(%rax), %ymm1, %ymm4
	vmulpd	20384(%rax), %ymm0, %ymm7
	vmulpd	20416(%rax), %ymm0, %ymm6
	vmulpd	21472(%rax), %ymm1, %ymm1
	vmulpd	20448(%rax), %ymm0, %ymm0
	vaddpd	%ymm5, %ymm2, %ymm2
	vaddpd	%ymm0, %ymm1, %ymm0
	vaddpd	%ymm7, %ymm3, %ymm3
	vaddpd	%ymm6, %ymm4, %ymm4
	vmovupd	%ymm2, 20352(%rax)
	vmovupd	%ymm3, 20384(%rax)
	vmovupd	%ymm4, 20416(%rax)
	vmovupd	%ymm0, 20448(%rax)
	xorl	%eax, %eax
	movq	$0, (%rdi)
	vzeroupper
	retq
.Lfunc_end8:
	.size	_ZN11bragg_numba7kernels4fast11scale_blockB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedE, .Lfunc_end8-_ZN11bragg_numba7kernels4fast11scale_blockB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedE

	.type	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c,@object
	.section	.lrodata,"al",@progbits
	.p2align	4, 0x0
.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c:
	.ascii	"\200\004\225H\000\000\000\000\000\000\000\214\bbuiltins\224\214\023NotImplementedError\224\223\224\214\034incompatible shape for array\224\205\224N\207\224."
	.size	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c, 83

	.type	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c.sha1,@object
	.p2align	4, 0x0
.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c.sha1:
	.ascii	"\334;\272\203,L7X'=\r\262K\203V\221\257?1l"
	.size	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c.sha1, 20

	.type	.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c,@object
	.p2align	4, 0x0
.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c:
	.quad	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c
	.long	83
	.zero	4
	.quad	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c, 40

	.type	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c,@object
	.p2align	4, 0x0
.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c:
	.ascii	"\200\004\2258\000\000\000\000\000\000\000\214\bbuiltins\224\214\013MemoryError\224\223\224\214\024cannot allocate list\224\205\224N\207\224."
	.size	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c, 67

	.type	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c.sha1,@object
	.p2align	4, 0x0
.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c.sha1:
	.ascii	"+\230\364\023f\210\335\323\300)\0227\006\206\361\240\0011(\f"
	.size	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c.sha1, 20

	.type	.const.picklebuf.2b98f4136688ddd3c02912370686f1a00131280c,@object
	.p2align	4, 0x0
.const.picklebuf.2b98f4136688ddd3c02912370686f1a00131280c:
	.quad	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c
	.long	67
	.zero	4
	.quad	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.2b98f4136688ddd3c02912370686f1a00131280c, 40

	.type	".const.runner.<locals>.run",@object
	.p2align	4, 0x0
".const.runner.<locals>.run":
	.asciz	"runner.<locals>.run"
	.size	".const.runner.<locals>.run", 20

	.type	_ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@object
	.comm	_ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,8,8
	.type	".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx",@object
	.p2align	4, 0x0
".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx":
	.asciz	"missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx"
	.size	".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx", 1679

	.type	".const.size mismatch for tuple, expected 5 element(s) but got %zd",@object
	.p2align	4, 0x0
".const.size mismatch for tuple, expected 5 element(s) but got %zd":
	.asciz	"size mismatch for tuple, expected 5 element(s) but got %zd"
	.size	".const.size mismatch for tuple, expected 5 element(s) but got %zd", 59

	.type	".const.size mismatch for tuple, expected 18 element(s) but got %zd",@object
	.p2align	4, 0x0
".const.size mismatch for tuple, expected 18 element(s) but got %zd":
	.asciz	"size mismatch for tuple, expected 18 element(s) but got %zd"
	.size	".const.size mismatch for tuple, expected 18 element(s) but got %zd", 60

	.type	".const.can't unbox array from PyObject into native value.  The object maybe of a different type",@object
	.p2align	4, 0x0
".const.can't unbox array from PyObject into native value.  The object maybe of a different type":
	.asciz	"can't unbox array from PyObject into native value.  The object maybe of a different type"
	.size	".const.can't unbox array from PyObject into native value.  The object maybe of a different type", 89

	.type	".const.size mismatch for tuple, expected 8 element(s) but got %zd",@object
	.p2align	4, 0x0
".const.size mismatch for tuple, expected 8 element(s) but got %zd":
	.asciz	"size mismatch for tuple, expected 8 element(s) but got %zd"
	.size	".const.size mismatch for tuple, expected 8 element(s) but got %zd", 59

	.type	".const.size mismatch for tuple, expected 11 element(s) but got %zd",@object
	.p2align	4, 0x0
".const.size mismatch for tuple, expected 11 element(s) but got %zd":
	.asciz	"size mismatch for tuple, expected 11 element(s) but got %zd"
	.size	".const.size mismatch for tuple, expected 11 element(s) but got %zd", 60

	.type	".const.Error creating Python tuple from runtime exception arguments",@object
	.p2align	4, 0x0
".const.Error creating Python tuple from runtime exception arguments":
	.asciz	"Error creating Python tuple from runtime exception arguments"
	.size	".const.Error creating Python tuple from runtime exception arguments", 61

	.type	".const.unknown error when calling native function",@object
	.p2align	4, 0x0
".const.unknown error when calling native function":
	.asciz	"unknown error when calling native function"
	.size	".const.unknown error when calling native function", 43

	.type	".const.Error creating Python tuple from runtime exception arguments.1",@object
	.p2align	4, 0x0
".const.Error creating Python tuple from runtime exception arguments.1":
	.asciz	"Error creating Python tuple from runtime exception arguments"
	.size	".const.Error creating Python tuple from runtime exception arguments.1", 61

	.type	".const.unknown error when calling native function.2",@object
	.p2align	4, 0x0
".const.unknown error when calling native function.2":
	.asciz	"unknown error when calling native function"
	.size	".const.unknown error when calling native function.2", 43

	.type	".const.<numba.core.cpu.CPUContext>",@object
	.p2align	4, 0x0
".const.<numba.core.cpu.CPUContext>":
	.asciz	"<numba.core.cpu.CPUContext>"
	.size	".const.<numba.core.cpu.CPUContext>", 28

	.type	_ZN08NumbaEnv11bragg_numba7kernels5block12in_registersB2v2B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE415Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block12in_registersB2v2B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE415Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast8light_ofB2v3B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE256Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29201Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast8light_ofB2v3B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE256Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29201Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast8spots_ofB2v4B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29109StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_2928Literal_5bbool_5d_28False_2928Literal_5bbool_5d_28False_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast8spots_ofB2v4B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29109StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_2928Literal_5bbool_5d_28False_2928Literal_5bbool_5d_28False_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice11spot_metricB2v5B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2928Literal_5bbool_5d_28False_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice11spot_metricB2v5B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2928Literal_5bbool_5d_28False_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice7grid_ofB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE109StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice7grid_ofB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE109StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29,8,8
	.type	_ZN08NumbaEnv5numba2np8arrayobj23normalize_reshape_valueB3v12B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEy5ArrayIxLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj23normalize_reshape_valueB3v12B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEy5ArrayIxLi1E1C7mutable7alignedE,8,8
	.type	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9,@object
	.p2align	4, 0x0
.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9:
	.ascii	"\200\004\225\250\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214)total size of new array must be unchanged\224\205\224\214\027normalize_reshape_value\224\214;/tmp/venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224M\241\t\207\224\207\224."
	.size	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9, 179

	.type	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9.sha1,@object
	.p2align	4, 0x0
.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9.sha1:
	.ascii	"\320%X\036\206\227\332\260g\235\177\213W&mx\335FA\311"
	.size	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9.sha1, 20

	.type	.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9,@object
	.p2align	4, 0x0
.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9:
	.quad	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9
	.long	179
	.zero	4
	.quad	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9, 40

	.type	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4,@object
	.p2align	4, 0x0
.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4:
	.ascii	"\200\004\225\250\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214)total size of new array must be unchanged\224\205\224\214\027normalize_reshape_value\224\214;/tmp/venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224M\254\t\207\224\207\224."
	.size	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4, 179

	.type	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4.sha1,@object
	.p2align	4, 0x0
.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4.sha1:
	.ascii	";\360\3717uqn\245\246\025\024Z\220|'N8\032\n\344"
	.size	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4.sha1, 20

	.type	.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4,@object
	.p2align	4, 0x0
.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4:
	.quad	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4
	.long	179
	.zero	4
	.quad	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4, 40

	.type	_ZN08NumbaEnv5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29,8,8
	.type	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f,@object
	.p2align	4, 0x0
.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f:
	.ascii	"\200\004\2257\000\000\000\000\000\000\000\214\bbuiltins\224\214\nIndexError\224\223\224\214\024getitem out of range\224\205\224N\207\224."
	.size	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f, 66

	.type	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f.sha1,@object
	.p2align	4, 0x0
.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f.sha1:
	.ascii	"WSA\237|<\235\236A\245\034zW,\316\026$\243\232\177"
	.size	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f.sha1, 20

	.type	.const.picklebuf.5753419f7c3c9d9e41a51c7a572cce1624a39a7f,@object
	.p2align	4, 0x0
.const.picklebuf.5753419f7c3c9d9e41a51c7a572cce1624a39a7f:
	.quad	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f
	.long	66
	.zero	4
	.quad	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.5753419f7c3c9d9e41a51c7a572cce1624a39a7f, 40

	.type	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6,@object
	.p2align	4, 0x0
.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6:
	.ascii	"\200\004\225>\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214\033incompatible sequence shape\224\205\224N\207\224."
	.size	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6, 73

	.type	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6.sha1,@object
	.p2align	4, 0x0
.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6.sha1:
	.ascii	"\371\264\362xTZ\026\237\017\005MOx\353\245\277\270v\202\266"
	.size	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6.sha1, 20

	.type	.const.picklebuf.f9b4f278545a169f0f054d4f78eba5bfb87682b6,@object
	.p2align	4, 0x0
.const.picklebuf.f9b4f278545a169f0f054d4f78eba5bfb87682b6:
	.quad	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6
	.long	73
	.zero	4
	.quad	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.f9b4f278545a169f0f054d4f78eba5bfb87682b6, 40

	.type	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57,@object
	.p2align	4, 0x0
.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57:
	.ascii	"\200\004\225~\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214[array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.\224\205\224N\207\224."
	.size	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57, 137

	.type	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1,@object
	.p2align	4, 0x0
.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1:
	.ascii	"X\341N\314\265\007\261\340 i\201t\002#\346\205\313\214<W"
	.size	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1, 20

	.type	.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57,@object
	.p2align	4, 0x0
.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57:
	.quad	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57
	.long	137
	.zero	4
	.quad	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57, 40

	.type	_ZN08NumbaEnv5numba2np8arrayobj15_call_allocatorB2v8B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj15_call_allocatorB2v8B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,8,8
	.type	_ZN08NumbaEnv5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v9B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB2v9B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,8,8
	.type	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209,@object
	.p2align	4, 0x0
.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209:
	.ascii	"\200\004\225K\000\000\000\000\000\000\000\214\bbuiltins\224\214\013MemoryError\224\223\224\214'Allocation failed (probably too large).\224\205\224N\207\224."
	.size	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209, 86

	.type	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1,@object
	.p2align	4, 0x0
.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1:
	.ascii	"\272(\235\201\360\\p \363G|\025sH\004\337e\253\342\t"
	.size	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1, 20

	.type	.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209,@object
	.p2align	4, 0x0
.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209:
	.quad	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209
	.long	86
	.zero	4
	.quad	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209, 40

	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast11scale_blockB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast11scale_blockB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE147Light_28int64_2c_20bool_2c_20float64_2c_20UniTuple_28float64_20x_203_29_2c_20float64_2c_20float64_2c_20int64_2c_20bool_2c_20float64_2c_20float64_295ArrayIdLi1E1C7mutable7alignedE,8,8
	.section	".note.GNU-stack","",@progbits
